import { doing } from '../english/doing';
import { isResolved } from '../english/plain-fact';
import type { Request } from '../english/request';
import { statedQuestion } from '../english/stated-question';
import { tellsAlready } from '../says-twice';
import type { OwnAsks } from './own-asks';
import { isClear, isSayable, wholeOf } from './sayable';
import { type Tellable, type Told, tellWanted } from './wanted';
import type { Wants } from './wants';

/** What is wanted as words for slots. */
export interface Said {
  ask?: string | undefined;
  question?: string | undefined;
  asks?: string | undefined;
}

/** What a reply says of the asks, and what it has to leave unsaid. */
export interface Wanted {
  said: Said;
  /**
   * The lines of `said.asks` are all to do ("send you a receipt"), all to be answered ("whether …"), or points of any kind, some
   * of them as the customer wrote them.
   */
  form?: 'to-do' | 'to-answer' | 'points';
  /** They want more than what `said` names. */
  unsaid: boolean;
}

/**
 * One ask by itself, several as a list of one form. Several of which only one can be said are left unsaid: to name one of
 * them would pass over the others.
 * @param toldToo whether a question that is told rather than asked counts ("I wonder when it ships")
 */
export function sayWants({ asks, requests }: OwnAsks, text: string, toldToo: boolean): Wanted {
  const sayable = requests.map((request, i) => ({ ...request, asked: asks[i]?.text ?? '' })).filter(isSayable);
  const kept = withoutEchoes(sayable.map(({ ask, question }) => question ?? ask ?? ''));
  const distinct = sayable.filter(({ ask, question }) => kept.includes(question ?? ask ?? ''));
  if (distinct.length > 1 && distinct.length <= longestList) {
    const toDo = distinct.every(({ ask, question }) => ask && !question);
    const lines = distinct
      .map(({ ask, question, asked }) => (toDo ? ask! : (question ?? besideQuestions(ask!, asked))))
      .filter((line) => !pointsAway.test(line));
    const mixed = lines.every((line) => asksByWord.test(line)) ? 'to-answer' : 'points';
    return {
      said: { asks: listOf(lines) },
      form: toDo ? 'to-do' : mixed,
      unsaid: sayable.length < asks.length || lines.length < distinct.length,
    };
  }
  const [only] = distinct;
  if (distinct.length === 1 && asks.length - sayable.length < 1)
    return { said: only!.question ? { question: only!.question } : { ask: only!.ask }, unsaid: false };
  const question = asks.length === 0 && toldToo ? statedQuestion(text) : undefined;
  return question && isClear(question) && wholeOf({ question }).question
    ? { said: { question }, unsaid: false }
    : { said: {}, unsaid: asks.length > 0 };
}

/**
 * What they want in whole sentences: where it cannot be said in fewer words, or where they told a wish, which reads better as
 * they said it.
 * @param recount what is told of the message: a wish in it is heard
 */
export function toldOf({ tellable: all }: Wants, { said, unsaid }: Wanted, recount: string): Told | undefined {
  if (said.question) return undefined;
  const tellable = all.filter(({ wish, ask }) => !tellsAlready(recount, wish ?? ask ?? ''));
  const told = tellWanted(tellable);
  // A list that leaves one out is worse than sentences that hold all.
  if (said.asks) return unsaid && told && !told.partly ? told : undefined;
  if (!told || (said.ask && !(tellable.length === 1 && tellable[0]?.wish))) return undefined;
  // One of three, and the others unnamed, reads as if those were not heard.
  if (told.share >= half) return told;
  // Their own words are theirs to understand.
  return told.text.includes('“') || isResolved(told.text, { object: true }) ? amongOthers(told) : undefined;
}

/** Share of the asks that have to be told for the others to go along unsaid. */
const half = 0.5;

/** What is told is said not to be all. */
function amongOthers(told: Told): Told {
  return { ...told, text: `Among other things, ${told.text.charAt(0).toLowerCase()}${told.text.slice(1)}` };
}

/**
 * All that can be told of several asks as a list of points, where neither a list of one form nor a few sentences hold as much.
 * Undefined where they do.
 */
export function pointsOf(
  { asks, tellable, requests }: Wants,
  { said, unsaid }: Wanted,
  told: Told | undefined,
  recount: string,
): Wanted | undefined {
  if ((said.asks && !unsaid) || (told && !told.partly && !isBroken(told))) return undefined;
  const all = tellable.flatMap((one, i) => {
    const asked = asks[i]?.text ?? '';
    return pointOf(one, asked) ?? lineOf(requests[i]!, asked) ?? [];
  });
  // What was told already needs no line, and is not left out for that.
  const lines = withoutEchoes(
    all.filter((line) => line.startsWith('“') || !(tellsAlready(recount, line) || pointsAway.test(line))),
  );
  const listed = said.asks?.split('\n').length ?? (said.question || said.ask ? 1 : 0);
  const toldNow = told && told.share >= half ? told.count : listed;
  const tellsMore = lines.length > toldNow || (told && isBroken(told) && lines.length === toldNow);
  if (lines.length < 2 || lines.length > longestList || !tellsMore) return undefined;
  return {
    said: { asks: listOf(lines) },
    form: 'points',
    unsaid: all.length < tellable.length || all.some((line) => pointsAway.test(line)),
  };
}

/** "Taking it off": in a list nobody knows what. */
const pointsAway = /^\p{L}+ing (?:it|them|this|that|one|those)(?: (?:off|back|out|up|down|away|on|today|now|again))?$/u;

/** Three sentences, some of them quoted, read better one below the other. */
const isBroken = ({ quotes, count }: Told): boolean => quotes && count > 2;

function pointOf({ question, ask, wish, quote }: Tellable, asked: string): string | undefined {
  const wished = wish && (thingWished.exec(wish)?.[1] ?? `that ${wish}`);
  return question ?? wished ?? (ask && besideQuestions(ask, asked)) ?? quote?.text;
}

/** "When the fix is" can stand in a list though it is little to tell; "whether you export" says too little there, too. */
function lineOf(request: Request, asked: string): string | undefined {
  const line = pointOf(request, asked);
  return line && line.split(' ').length >= shortestLine ? line : undefined;
}

const shortestLine = 4;

/** "You would like the exam": among their points the thing stands by itself. */
const thingWished =
  /^you (?:would like|need|ask for) ((?:(?:an?|another) (?:way|place|chance|date) to .+|(?:(?:the|an?|your|our|all|half|both|two|three|four|five|six) |(?:written )?(?:confirmation|proof|evidence|access|copies|compensation) |(?<=ask for ))(?!.+ to \p{L}).+))$/u;

const asksByWord = /^(?:(?:until|by|from|at|in|to|for|on) )?(?:whether|what|when|where|why|who|whom|whose|which|how)\b/;

/** "Can somebody wait for us?": whether it can be done is what they ask, and no please. */
const ofAbility =
  /^\W*(?:(?:and|so|also|but) )*(?:can|could|will) (?:you|somebody|someone|one of you)\b(?!.*\bplease\b).*\?\W*$/isu;

/** "Give you an answer by noon": what they want is the thing. "Tell you if it was sent": what they want is to know. */
const given =
  /^(?:give|provide|tell) you ((?:an?|the|your|our|two|three) (?!.* (?:and|or) (?:to )?(?:give|tell|send|bring)\b).+)$/;
const toKnow = /^(?:tell|inform|advise) you ((?:if|whether|what|when|where|why|who|which|how)\b.+)$/;

/** A task as a line among questions: "cancelling the card", "the price by noon", "whether it was sent", "whether we can wait". */
function besideQuestions(ask: string, asked: string): string {
  const known = toKnow.exec(ask)?.[1]?.replace(/^if\b/, 'whether');
  const named = known ?? given.exec(ask)?.[1] ?? /^note (that .+)$/.exec(ask)?.[1];
  if (named) return named;
  const [, left] = /^not (.+)$/.exec(ask) ?? [];
  const done = ofAbility.test(asked) ? undefined : doing(ask);
  return done ?? (left ? `that we do not ${left}` : `whether we can ${ask}`);
}

/** Of two lines that say the same (a title and its body) the longer is kept. */
function withoutEchoes(lines: readonly string[]): string[] {
  const words = lines.map((line) => new Set(line.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
  const numbers = lines.map((line) => new Set(line.match(/\d+/g) ?? []));
  return lines.filter((_, i) =>
    lines.every((_, j) => {
      if (i === j || !words[i]!.size) return true;
      // "Invoice 4711" and "invoice 4712" are two.
      if ([...numbers[i]!].some((number) => !numbers[j]!.has(number))) return true;
      const shared = [...words[i]!].filter((word) => words[j]!.has(word)).length / words[i]!.size;
      const longer = words[j]!.size > words[i]!.size || (words[j]!.size === words[i]!.size && j < i);
      return shared < 0.75 || !longer;
    }),
  );
}

/** A longer list would be a parrot's. */
const longestList = 7;

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
