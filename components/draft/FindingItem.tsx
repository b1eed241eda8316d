import type { StructureRule } from '../../lib/conversation/vocabulary';
import type { ShownFinding } from '../../lib/page/channel';
import { kindLabels } from '../../lib/wording/kinds';
import { useDraft } from '../sidebar/context';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { practiceTitle, structureWords } from '../ui/words';

/** Words of a draft are quoted to be found again; a whole paragraph is not. */
const longestQuote = 140;
/** Better words are a choice of a few. */
const mostReplacements = 3;

/** One warning: the words, the kind, why, better words, and the two ways to ignore it. */
export function FindingItem({ finding, shown }: { finding: ShownFinding; shown: boolean }) {
  const apply = useDraft((state) => state.apply);
  const reveal = useDraft((state) => state.reveal);
  const ignoreHere = useDraft((state) => state.ignoreHere);
  const ignoreRule = useDraft((state) => state.ignoreRule);
  const takeAsOwn = useDraft((state) => state.takeAsOwn);
  const busy = useDraft((state) => state.fix.state === 'busy');
  const title = practiceTitle(finding.practice);
  const heading = Object.hasOwn(structureWords, finding.rule) && structureWords[finding.rule as StructureRule];
  const about = heading || shorten(finding.text) || kindLabels[finding.kind];
  return (
    <li className="finding" data-finding={`${finding.rule}@${finding.start}`} data-shown={shown}>
      <div className="finding-head">
        <button
          type="button"
          className={heading ? 'finding-words whole' : 'finding-words'}
          dir="auto"
          title="Show in the draft"
          onClick={() => reveal(finding)}
        >
          {about}
        </button>
        <span className="tag warn">{kindLabels[finding.kind]}</span>
      </div>
      <p>
        {finding.why} {title && <span className="muted">{title}.</span>}
      </p>
      {finding.replacements.length > 0 && (
        <ul className="fixes" aria-label={`Instead of ${about}`}>
          {finding.replacements.slice(0, mostReplacements).map((replacement) => (
            <li key={replacement}>
              <Button idle={busy} onClick={() => void apply(finding, replacement)}>
                <Icon shape="arrow" />
                <span className="clamped" dir="auto">
                  {replacement.trim() === '' ? 'Leave it out' : replacement}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="row wrap">
        <Button look="text" aria-label={`Not here: ${about}`} onClick={() => ignoreHere(finding)}>
          Not here
        </Button>
        <Button look="text" aria-label={`Never this rule: ${about}`} onClick={() => void ignoreRule(finding)}>
          Never this rule
        </Button>
        {finding.kind !== 'structure' && (
          <Button look="text" aria-label={`My words: ${about}`} onClick={() => void takeAsOwn(finding)}>
            My words
          </Button>
        )}
      </div>
    </li>
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
