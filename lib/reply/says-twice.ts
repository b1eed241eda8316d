import type { Phrase } from '../library/schema';
import { remember } from '../listen/remember';
import type { Details } from './details';
import { slotsIn } from './fill';

/** Would the phrase say a thing again that another of its slots already holds? Such a phrase is left out. */
export function saysTwice(phrase: Phrase, { slots }: Pick<Details, 'slots'>): boolean {
  const names = slotsIn(phrase);
  const account = slots.account;
  // "You are writing about the problem you describe" goes round in a circle.
  if (phrase.stage === 'listen' && names.includes('concern') && /\byou describe$/.test(slots.concern ?? ''))
    return true;
  // "You have been counting on it" to somebody who was just told so.
  if (
    names.includes('circumstance') &&
    tellsAlready(
      [slots.recount, account, slots.wanted, slots.ask, slots.question].filter(Boolean).join(' '),
      slots.circumstance ?? '',
    )
  )
    return true;
  if (names.includes('stake') && tellsAlready(`${slots.recount ?? ''} ${account ?? ''}`, slots.stake ?? ''))
    return true;
  // Every Next step says what happens now.
  if (phrase.stage === 'next-step' && names.includes('question') && /^what happens\b/.test(slots.question ?? ''))
    return true;
  // "About the import. You would like to know how you can import it": once is enough.
  const thing = names.includes('topic') ? slots.topic?.match(/\p{L}{4,}$/u)?.[0] : undefined;
  const wanted = (['question', 'ask', 'asks', 'wanted'] as const).flatMap((name) =>
    names.includes(name) ? (slots[name] ?? []) : [],
  )[0];
  if (thing && wanted?.toLowerCase().includes(thing)) return true;
  // "Whether you can add a note to order 66120. I have noted your order 66120."
  const number = names.includes('reference') && /\S*\d\S*$/.exec(slots.reference ?? '')?.[0];
  if (number && wanted?.includes(number)) return true;
  if (names.includes('recount')) {
    return tellsAlready(slots.recount ?? '', wanted ?? '') || Boolean(number && slots.recount?.includes(number));
  }
  if (!account || !names.includes('account')) return false;
  if (names.includes('question') && account.includes(slots.question ?? account)) return true;
  if (slots.occurrence && account.includes(slots.occurrence) && phrase.tags?.includes('when:repeated')) return true;
  return (['reference', 'duration', 'occurrence', 'amount', 'reason', 'deadline'] as const).some((name) => {
    const value = slots[name];
    if (!names.includes(name) || value === undefined) return false;
    const number = name === 'reference' ? /\S*\d\S*$/.exec(value)?.[0] : undefined;
    return account.includes(number ?? value.replace(/^because /, ''));
  });
}

/** "You need the permit by noon. You would like us to send you the permit": said once, it is heard. */
export function tellsAlready(told: string, wanted: string): boolean {
  const words = tellingWords(wanted);
  const said = told.toLowerCase();
  return words.length > 0 && words.filter((word) => said.includes(word)).length > words.length * enoughSaid;
}

/** What is wanted is compared with all that is told. */
const tellingWords = remember(
  (wanted: string): readonly string[] => wanted.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [],
  (wanted) => wanted,
);

/** Share of the words of an ask. */
const enoughSaid = 0.6;
