import type { Reading } from '../listen/types';
import { namesFact } from './account/noted';
import type { Details } from './details';
import { tellsAlready } from './says-twice';
import type { SuggestedStage } from './types';
import { asksAlone } from './wants/wanted';

const wanting = ['wanted', 'question', 'ask', 'asks'] as const;

/** A sentence that ends on their points needs no other before a list of them. */
const announces = /\b(?:your other points|(?:each|all) of your points|your points|all that you ask|what you ask)\.$/;

/**
 * What they ask is named in every reply, whatever else the phrases were chosen for: where none of them holds it, it follows what was
 * heard, or as a list, which nothing may come behind, the Next step; also where the rep takes a runner-up instead.
 * `note-every-request`
 */
export function nameAsks(
  stages: readonly SuggestedStage[],
  { slots, situations, conditions }: Details,
  named: ReadonlySet<string>,
  accepts: (text: string) => boolean,
): void {
  if (situations.has('abusive')) return;
  const asked = slots.wanted ?? asksAlone(slots, conditions.has('asks-in-part'));
  const at = asked?.includes('\n') ? stages.length - 1 : 0;
  const stage = stages[at];
  if (!asked || !stage) return;
  const alone = asked.replace(/^You would like (?:us )?to(?: know)?/, '');
  const elsewhere = stages.filter((other) => other !== stage).map(({ text }) => text);
  if (elsewhere.some((text) => tellsAlready(text, alone))) return;
  const list = asked.includes('\n') && !conditions.has('asks-in-part') ? asked.slice(asked.indexOf('\n')) : '';
  const withAsked = (text: string): string => {
    const whole = announces.test(text) && list ? `${text.slice(0, -1)}:${list}` : `${text} ${asked}`;
    return text.includes('\n') || tellsAlready(text, alone) || !accepts(whole) ? text : whole;
  };
  // What the first choice names, it says in words of its own.
  if (!wanting.some((name) => named.has(name))) stage.text = withAsked(stage.text);
  stage.alternatives = stage.alternatives.map((other) => ({ ...other, text: withAsked(other.text) }));
}

/**
 * A reply that names none of the facts a message gives says at least which number, sum or version was noted, so that nobody has
 * to ask for it again: behind the acknowledgement, in the first choice and its runners-up. Praise needs no such thing.
 * `listen-first`
 */
export function nameFacts(
  stages: readonly SuggestedStage[],
  { slots, situations }: Details,
  reading: Reading,
  { say, accepts }: { say: (noted: string) => string; accepts: (text: string) => boolean },
): void {
  const { noted } = slots;
  if (!noted || situations.has('thankful')) return;
  // In front of an acknowledgement it would read as business first.
  const place = stages.find(({ stage }) => stage === 'acknowledge') ?? stages[0];
  if (!place || stages.some((other) => other !== place && namesFact(other.text, reading))) return;
  const withFacts = (text: string): string => {
    const whole = `${text} ${say(noted)}`;
    return text.includes('\n') || namesFact(text, reading) || !accepts(whole) ? text : whole;
  };
  place.text = withFacts(place.text);
  place.alternatives = place.alternatives.map((other) => ({ ...other, text: withFacts(other.text) }));
}
