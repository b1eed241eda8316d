import { useId, useState } from 'react';
import type { Evidence, Reading, SituationReading } from '../../lib/listen/types';
import { useConversation } from '../sidebar/context';
import { Button } from '../ui/Button';
import { abuseWords, situationWords } from '../ui/words';
import { AddSituation } from './AddSituation';
import { useLight } from './use-light';

/** Below this a situation is said with a "perhaps". */
const sureFrom = 0.6;

/** Evidence is quoted to recognise it, not to read it again. */
const longestQuote = 160;

/**
 * How the customer is: a chip for each situation, the words that say so for the one looked at. What a rep has to know before
 * anything else comes first, then the surest.
 */
export function Situations({ reading }: { reading: Reading }) {
  const [lookedAt, setLookedAt] = useState(0);
  const lightUp = useLight();
  const evidenceId = useId();
  const added = useConversation((state) => state.corrected.added);
  const notSo = useConversation((state) => state.notSo);
  const claimed = reading.situations
    .filter((situation) => situation.name !== 'neutral')
    .sort((a, b) => Number(isGrave(b)) - Number(isGrave(a)) || b.confidence - a.confidence);
  const add = <AddSituation present={claimed.map(({ name }) => name)} />;
  if (claimed.length === 0) {
    return (
      <div className="row">
        <p className="muted grow">No situation that Heard knows stands out here.</p>
        {add}
      </div>
    );
  }

  const shown = claimed[lookedAt] ?? claimed[0];
  return (
    <div className="stack">
      <ul className="chips" aria-label="How the customer is">
        {claimed.map((situation, index) => {
          const { onMouseEnter, onFocus, ...rest } = lightUp(wordsOf(situation, reading));
          return (
            <li key={situation.name} className="chip-item">
              <button
                type="button"
                className="chip"
                data-tone={toneOf(situation)}
                data-unsure={situation.confidence < sureFrom || undefined}
                aria-describedby={situation === shown ? evidenceId : undefined}
                aria-pressed={situation === shown}
                onMouseEnter={() => {
                  setLookedAt(index);
                  onMouseEnter();
                }}
                onFocus={() => {
                  setLookedAt(index);
                  onFocus();
                }}
                onClick={onFocus}
                {...rest}
              >
                {situation.confidence < sureFrom
                  ? `Perhaps ${lowerFirst(situationWords[situation.name])}`
                  : situationWords[situation.name]}
                {situation.name === 'abusive' && abuseWords[reading.abuse] && (
                  <span className="chip-level">: {abuseWords[reading.abuse]}</span>
                )}
              </button>
              {/* With the last one, so that it never stands in a row by itself. */}
              {index === claimed.length - 1 && add}
            </li>
          );
        })}
      </ul>
      <div className="row evidence-row">
        <p id={evidenceId} className="evidence clamped grow" dir="auto">
          {shown && added.includes(shown.name) ? 'You said so.' : quotes(shown && wordsOf(shown, reading))}
        </p>
        {shown && (
          <Button
            look="text"
            aria-label={`Not so: ${situationWords[shown.name]}`}
            onClick={() => {
              notSo(shown.name);
              setLookedAt(0);
            }}
          >
            Not so
          </Button>
        )}
      </div>
      {!claimed.some(({ name }) => name === 'abusive') && <Aggression reading={reading} />}
    </div>
  );
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** What changes how the whole message is to be answered. */
function isGrave({ name, confidence }: SituationReading): boolean {
  return (name === 'abusive' || name === 'legal-threat') && confidence >= sureFrom;
}

function toneOf({ name }: SituationReading): string {
  if (name === 'abusive' || name === 'legal-threat') return 'bad';
  if (name === 'thankful') return 'good';
  return 'plain';
}

/** The words behind a claim; behind abuse those that make its level. */
function wordsOf({ name, evidence }: SituationReading, { abuseEvidence }: Reading): readonly Evidence[] {
  return name === 'abusive' && abuseEvidence && abuseEvidence.length > 0 ? abuseEvidence : evidence;
}

function quotes(evidence: readonly Evidence[] | undefined): string {
  const words = evidence?.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  if (!words || words.length === 0) return 'Taken from the message as a whole.';
  return words.map((text) => `“${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}”`).join('  ');
}

/** Swearing about the matter is no abuse; it is told, so that nobody takes it for one. */
function Aggression({ reading: { abuse, abuseEvidence } }: { reading: Reading }) {
  const lightUp = useLight();
  if (abuse !== 'aggression' || !abuseEvidence) return null;
  return (
    <button type="button" className="lit-line muted clamped" dir="auto" {...lightUp(abuseEvidence)}>
      Swears about the matter, at nobody: {quotes(abuseEvidence)}
    </button>
  );
}
