import type { Situation } from '../../conversation/vocabulary';
import type { Reading } from '../../listen/types';
import type { BorneOut } from './borne-out';
import type { InTalk } from './in-talk';

/** The situations of a message with how sure listening is of each. `neutral` when there is no other. */
export type Situations = ReadonlyMap<Situation, number>;

/** What the words themselves tell, beside the reading: the second opinion where listening is not sure. */
export interface Signs extends InTalk, BorneOut {
  /** They name something that went wrong. */
  trouble: boolean;
  /** A word of trouble stands in it somewhere. */
  hints: boolean;
  /** The slip is their own as they say, or nothing is wrong. */
  blameless: boolean;
  /** Our own check would want an acknowledgement in the answer. */
  warned: boolean;
  /** They press: "immediately", "right now". */
  pressing: boolean;
  /** They thank for something that was done. */
  thanks: boolean;
  /** More than a few lines. */
  long: boolean;
  /** They say that it is solved. */
  solved: boolean;
  /** They commend one of us, and want it to be known. */
  commends: boolean;
  /** They praise, and name one thing that is not right, which they call small. */
  smallPoint: boolean;
  /** That comes first of all, and how they did it behind it. */
  solvedFirst: boolean;
  /** They want something. */
  asks: boolean;
  /** They give what was asked for, such as a version. */
  details: boolean;
  /** They ask for somebody else by name or rank. */
  higher: boolean;
  /** They have sent something, are about to try something, or thank in passing: news in a talk that goes on. */
  goesOn: boolean;
  /** They have sent something another way. */
  sent: boolean;
  /** It is not over, as they say themselves, or they regret it. */
  unhelped: boolean;
}

/** A reply to one of these says something about the customer that is awkward when it is not so. */
const presuming: readonly Situation[] = [
  'unrealistic',
  'uncooperative',
  'mistaken',
  'off-plan',
  'threatens-to-leave',
  'legal-threat',
  'wants-escalation',
  'business-critical-change',
  'abusive',
];

/** Confidences from which a reply acts on a situation; listening itself claims from less. */
const sureEnough = {
  presuming: 0.6,
  argued: 0.8,
  unargued: 0.88,
  request: 0.85,
  unsaid: 0.9,
  lost: 0.95,
  parting: 0.75,
  mood: 0.6,
  hinted: 0.5,
  backed: 0.3,
  said: 0.2,
  scorn: 0.75,
  insult: 0.8,
} as const;

/**
 * What a reply acts on. A situation that is doubtful and that the words don't bear out is dropped; `doubtful` then says
 * that a light acknowledgement is safer than none. `neutral` stands in for nothing; abuse counts by its level.
 */
export function situationsOf(reading: Reading, signs: Signs): { situations: Situations; doubtful: boolean } {
  const claimed = reading.situations.filter(({ name }) => name !== 'neutral');
  const found = new Map<Situation, number>();
  const upset = isUpsetTogether(claimed);
  let wouldGoOn = false;
  for (const { name, confidence } of claimed) {
    // A word of cancelling something else has led listening astray.
    if (name === 'threatens-to-leave' && signs.callsOff) continue;
    // Where an ombudsman or a bank would hear it, it is still ours to answer.
    if (name === 'legal-threat' && !signs.court) {
      if (confidence >= sureEnough.presuming) wouldGoOn = true;
      continue;
    }
    if (confidence >= (upset && moods.includes(name) ? sureEnough.backed : least(name, signs, reading)))
      found.set(name, confidence);
  }
  if (signs.blameless && !found.has('abusive')) for (const name of moods) found.delete(name);
  // Nobody does that who is content. The manner tells how they are, where there is one.
  if (wouldGoOn) found.delete('thankful');
  if (wouldGoOn && !reading.manner && !found.has('frustrated')) found.set('frustrated', sureEnough.presuming);
  if (isMereQuestion(reading) || isAimedElsewhere(reading)) found.delete('abusive');
  else if (reading.abuse === 'abuse' || reading.abuse === 'threat') {
    if (!found.has('abusive')) found.set('abusive', 1);
  }
  if (signs.higher && !found.has('wants-escalation')) found.set('wants-escalation', 0.7);
  // "It works now, thanks": what went wrong is over.
  if (signs.solved && !signs.asks) {
    for (const name of moods) found.delete(name);
    if (!found.size) found.set('thankful', 0.6);
  }
  // "Thank you! It is iOS 13": courtesy before the detail we asked for.
  if (found.size === 1 && found.has('thankful') && (signs.details || signs.goesOn)) found.clear();
  // Praise without a word of trouble: a mood that was only guessed is none.
  if (signs.thanks && !signs.asks && !signs.hints && !signs.pressing)
    for (const name of moods) if ((found.get(name) ?? 1) < sureEnough.scorn) found.delete(name);
  // "Thanks for your quick reply" before a page of trouble: not what the message is about.
  if (found.size === 1 && signs.long && signs.hints && !signs.solved && (found.get('thankful') ?? 1) < 0.75)
    found.clear();
  // "Perfect, thank you so much for that" at ten to midnight: where they press, thanks are not meant as such.
  if (found.has('thankful') && (found.has('frustrated') || found.has('impatient'))) found.delete('thankful');
  if (!found.size && signs.thanks && !signs.asks && !signs.details && !signs.goesOn) found.set('thankful', 0.5);
  const doubtful = !found.size && !signs.blameless && (signs.trouble || signs.pressing || signs.warned);
  return { situations: found.size ? found : new Map([['neutral', 1]]), doubtful };
}

/** "Are you on drugs?": rude, and names nobody anything. A boundary would answer heat with heat. */
function isMereQuestion({ abuse, abuseEvidence = [] }: Reading): boolean {
  return abuse === 'abuse' && abuseEvidence.length > 0 && abuseEvidence.every(({ text }) => rhetorical.test(text));
}

/** A rat, a friend, a boss in a game: nobody insults us without being upset, so where listening hears no heat it is not us. */
function isAimedElsewhere({ abuse, situations }: Reading): boolean {
  const sure = (wanted: Situation) => situations.find(({ name }) => name === wanted)?.confidence ?? 0;
  return abuse === 'abuse' && sure('abusive') < sureEnough.insult && sure('abusive') > 0 && sure('frustrated') < 0.5;
}

const rhetorical =
  /^\W*(?:are|is|were) (?:you|u|your|this|that)\b.*\b(?:on drugs|kidding|joking|serious|mad|crazy|blind|deaf|asleep|awake|high|drunk|for real|insane|out of your minds?)\W*$/iu;

const moods: readonly Situation[] = ['frustrated', 'service-failure', 'impatient'];

/** Two or three weak signs of upset bear each other out. */
function isUpsetTogether(claimed: Reading['situations']): boolean {
  const calm = claimed
    .filter(({ name }) => moods.includes(name))
    .reduce((chance, { confidence }) => chance * (1 - confidence), 1);
  return 1 - calm >= 0.7;
}

/**
 * The confidence from which a reply acts on a situation: less where the words bear it out. What presumes something of the
 * customer and stands in none of their words needs more than listening is mostly sure of.
 */
function least(name: Situation, signs: Signs, { manner }: Reading): number {
  const { trouble, hints, pressing, thanks } = signs;
  if (name === 'legal-threat') return signs.sues ? sureEnough.backed : sureEnough.presuming;
  if (name === 'off-plan') return signs.exception ? sureEnough.backed : sureEnough.request;
  // Who asks calmly expects nothing out of the way.
  if (name === 'unrealistic' && manner && manner.chances.question > manner.chances.trouble) return sureEnough.request;
  // Who argues from nothing has no fact wrong that we could show.
  if (name === 'mistaken') return signs.argues ? sureEnough.argued : sureEnough.unargued;
  if (name === 'lacks-direction') return signs.lost ? sureEnough.presuming : sureEnough.lost;
  if (name === 'uncooperative') return signs.turnsDown ? sureEnough.presuming : sureEnough.unsaid;
  if (name === 'wants-escalation') return signs.asksPerson ? sureEnough.presuming : sureEnough.unsaid;
  if (name === 'threatens-to-leave' && !signs.quits) return signs.leaves ? sureEnough.parting : sureEnough.unsaid;
  if (name === 'thankful' && thanks && !hints) return sureEnough.said;
  if (presuming.includes(name)) return sureEnough.presuming;
  const backed =
    (name === 'service-failure' && trouble) || (name === 'frustrated' && trouble) || (name === 'impatient' && pressing);
  if (backed) return sureEnough.backed;
  return hints && name !== 'thankful' ? sureEnough.hinted : sureEnough.mood;
}

/** Is one of these sure enough to say what we don't know about what went wrong? */
export function isSure(situations: Situations): boolean {
  return [...situations.values()].some((confidence) => confidence >= sureEnough.mood);
}
