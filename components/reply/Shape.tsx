import type { ReplyShape } from '../../lib/messages/habit-calls';
import { useReply } from '../sidebar/context';
import { Button } from '../ui/Button';

/** Ways a reply can be written, and what pressing each asks for; pressed again, it is as usual. */
const ways: readonly { name: string; says: string; on: ReplyShape; off: ReplyShape }[] = [
  { name: 'Formal', says: '“Dear …”, nothing contracted', on: { tone: 'formal' }, off: { tone: 'usual' } },
  { name: 'Informal', says: '“Hi …”, “I’m”, “don’t”', on: { tone: 'informal' }, off: { tone: 'usual' } },
  {
    name: 'Short',
    says: 'What it is about, and who does what by when',
    on: { length: 'short' },
    off: { length: 'usual' },
  },
  { name: 'As chat', says: 'Short, as in a chat', on: { channel: 'chat' }, off: { channel: 'email' } },
];

/** How the reply is written: remembered for this site. */
export function Shape() {
  const shape = useReply((state) => state.shape);
  const writeAs = useReply((state) => state.writeAs);
  return (
    <fieldset className="shape row wrap">
      <legend className="unseen">How the reply is written here</legend>
      {ways.map(({ name, says, on, off }) => {
        const pressed = Object.entries(on).every(([part, value]) => shape[part as keyof ReplyShape] === value);
        return (
          <Button
            key={name}
            look="text"
            aria-pressed={pressed}
            title={`${says}. Remembered for this site.`}
            onClick={() => writeAs(pressed ? off : on)}
          >
            {name}
          </Button>
        );
      })}
    </fieldset>
  );
}
