import type { Span } from '../../conversation/conversation';
import type { Situation } from '../../conversation/vocabulary';
import { asksOf, gistOf, isAside as liesAside, wantsRegret } from '../../listen/manner';
import type { Manner, MannerKind, Reading } from '../../listen/types';
import type { Situations } from './situations';

/** What the answer has to be, before any phrase is chosen. */
export interface Stance {
  situations: Situations;
  /** No situation is sure, but something may be the matter: a light acknowledgement is due. */
  doubtful: boolean;
  /** Absent where listening did not tell it. */
  kind?: MannerKind;
}

/**
 * Chances from which a reply acts on the manner of a message. To thank for a complaint, or to ask somebody what they want who
 * has said so, is worse than a plain answer, so these have to be surer than the rest; an apology that nobody needs is worse
 * beside a plain request than beside nothing.
 */
const sureEnough = {
  praise: 0.55,
  praiseBesideAsk: 0.75,
  praiseOnAPage: 0.65,
  thanksOnAPage: 0.7,
  limitedPraise: 1,
  unclear: 0.5,
  kind: 0.5,
  question: 0.4,
  mood: 0.65,
  moodBoth: 0.5,
  sorryBoth: 0.3,
  sorry: 0.2,
  sorryAsked: 0.4,
  regret: 0.55,
  regretBesideAsk: 0.65,
  regretUnhurried: 0.85,
  regretOfTrouble: 0.5,
  plainTrouble: 0.7,
  failed: 0.85,
  failedMore: 0.15,
  failedGoods: 0.6,
  program: 0.85,
  scorn: 0.75,
  mistakenBesideTrouble: 0.7,
  hurry: 0.5,
} as const;

const doubtedOfPrograms: readonly Situation[] = ['uncooperative', 'unrealistic', 'off-plan'];

/** Moods that a calm message does not have. */
const moods: readonly Situation[] = ['frustrated', 'service-failure', 'impatient'];
/** These stay whatever the manner is: they must not be missed. */
const kept: readonly Situation[] = ['abusive', 'legal-threat', 'wants-escalation', 'threatens-to-leave'];

/** What the words of the message say beside its manner. */
interface Beside {
  /** They press for time. */
  pressing: boolean;
  /** They ask for something a reply can name. */
  asks: boolean;
  /** What they ask for is to end something: asked calmly that is a request and no threat. */
  cancels: boolean;
  /** They give notice, which is done by saying it. */
  givesNotice?: boolean;
  /** They need a paper of ours, such as a certificate: however hurried, nothing beyond reach. */
  paper?: boolean;
  /** They got something else than they ordered. */
  wrongGoods?: boolean;
  /** They thank, or say that it is solved. */
  thanks: boolean;
  solved: boolean;
  /** It only gives what was asked for, with no word of trouble. */
  details?: boolean;
  /** They are pleased but for one small thing, or commend one of us. */
  smallPoint?: boolean;
  /** They have sent or done what was asked, or it is not over: thanks are courtesy, and praise is none. */
  goesOn?: boolean;
  /** A page with words of trouble in it, which does not say that it is solved: thanks in it are in passing. */
  passing?: boolean;
  /** It is solved, though they ask something beside: no regret is due. */
  over?: boolean;
  /** That it is solved comes first, before how. */
  solvedFirst?: boolean;
  /** The slip is their own as they say, or nothing is wrong. */
  blameless?: boolean;
  /** A word in it asks, wonders or wants. */
  mayAsk?: boolean;
  /** They say something beside: "but", "only". */
  limited: boolean;
  /** They say that there is no hurry. */
  unhurried: boolean;
  /** They show what proves it: nobody tells them that they may have it wrong. */
  proves?: boolean;
  /** It is about a program or a device: there are no records in which to look it up. */
  technical: boolean;
}

/**
 * Puts the situations of a message in line with its manner: praise is thanked for, a calm question gets no regret, trouble
 * gets some also where no situation is sure. Without a manner nearly all stays as it is.
 */
export function stanceOf(
  { situations, doubtful }: { situations: Situations; doubtful: boolean },
  manner: Manner | undefined,
  beside: Beside,
): Stance {
  const { pressing, asks, cancels, technical } = beside;
  if (!manner) return { situations: cancels ? without(situations, 'threatens-to-leave') : situations, doubtful };
  const against = kept.some((name) => name !== 'wants-escalation' && situations.has(name));
  const content = beside.smallPoint && !against && !pressing;
  // Whatever heat is in the story behind it, it is over.
  if (beside.solvedFirst || (beside.solved && !against) || content)
    return { situations: new Map([['thankful', 0.7]]), doubtful: false, kind: 'praise' };
  const found = new Map(situations);
  found.delete('neutral');
  const heard = Math.max(0, ...moods.map((name) => found.get(name) ?? 0));
  // Each half sure that something went wrong, the situation and the manner bear each other out.
  const failed = Math.max(found.get('service-failure') ?? 0, found.get('frustrated') ?? 0);
  // Who more likely asks than complains has to sound sorrier.
  const asked = manner.chances.question > manner.chances.trouble ? sureEnough.sorryAsked : 0;
  const both = failed >= sureEnough.moodBoth && manner.sorry >= Math.max(asked, sureEnough.sorryBoth);
  // Praise in words and heat in the reading: it is not meant as it stands.
  const ironic = (found.get('frustrated') ?? 0) >= sureEnough.scorn && manner.chances.praise >= 0.5;
  const one = heard >= sureEnough.mood && manner.sorry >= Math.max(asked, sureEnough.sorry);
  const upset = ironic || ((one || both) && !beside.unhurried);
  const kind = kindOf(manner, found, beside, upset);
  const least = asks ? sureEnough.regretBesideAsk : sureEnough.regret;
  const regret =
    kind !== 'praise' &&
    kind !== 'unclear' &&
    !beside.details &&
    !beside.blameless &&
    !(beside.givesNotice && (found.get('frustrated') ?? 0) < sureEnough.scorn) &&
    !beside.over &&
    (upset ||
      (wantsRegret(manner) && manner.sorry >= (beside.unhurried ? sureEnough.regretUnhurried : least)) ||
      // What is plainly trouble is so beside an ask, too.
      (!beside.unhurried &&
        !cancels &&
        manner.chances.trouble >= sureEnough.plainTrouble &&
        manner.sorry >= sureEnough.regretOfTrouble));
  // Somebody whom we more likely failed is not told that they may have it wrong.
  if (technical || (regret && (found.get('mistaken') ?? 1) < sureEnough.mistakenBesideTrouble))
    found.delete('mistaken');
  // Of a program people say what cannot be done, and what they will not do, without asking it of us.
  if (technical)
    for (const name of doubtedOfPrograms) if ((found.get(name) ?? 1) < sureEnough.program) found.delete(name);
  // What was ordered, or what we owe them for what went wrong, is nothing beyond reach.
  const beyond = found.get('unrealistic') ?? 1;
  if (
    (failed >= sureEnough.failed && failed - beyond >= sureEnough.failedMore) ||
    (beside.wrongGoods && failed >= sureEnough.failedGoods) ||
    beside.paper
  )
    found.delete('unrealistic');
  if (beside.proves && found.delete('mistaken') && !found.size) found.set('service-failure', manner.chances.trouble);
  if (cancels && !upset) found.delete('threatens-to-leave');
  if (kind !== 'praise') found.delete('thankful');
  if (kind === 'praise' || kind === 'unclear')
    // "Please tell his boss": who praises wants nobody over anybody's head.
    for (const name of found.keys())
      if (!kept.includes(name) || (kind === 'praise' && name === 'wants-escalation')) found.delete(name);
  if (kind === 'praise' && !found.size) found.set('thankful', 0.7);
  if (!regret)
    for (const name of moods)
      if (name !== 'impatient' || !pressing || (found.get(name) ?? 0) < sureEnough.hurry) found.delete(name);
  // What is broken is no matter of finding one's way.
  if (regret && kind === 'trouble' && !technical && found.size === 1) found.delete('lacks-direction');
  if (regret && kind === 'trouble' && !found.size) found.set('service-failure', manner.chances.trouble);
  return {
    situations: found.size ? found : new Map([['neutral', 1]]),
    doubtful: regret && !moods.some((name) => found.has(name)),
    ...(kind && { kind }),
  };
}

/** The likeliest kind that is sure enough to be acted on; thanks in so many words bear praise out. */
function kindOf(
  { chances, sorry }: Manner,
  situations: Situations,
  { asks, thanks, solved, limited, goesOn, passing, mayAsk = true }: Beside,
  upset: boolean,
): MannerKind | undefined {
  const thankful = situations.get('thankful') ?? 0;
  const praise = chances.praise + (thankful >= 0.5 ? 0.25 : 0) + (thanks ? 0.2 : 0) + (solved ? 0.4 : 0);
  const least = limited && !solved ? sureEnough.limitedPraise : sureEnough.praise;
  const byTheWay = passing && chances.praise < sureEnough.praiseOnAPage && thankful < sureEnough.thanksOnAPage;
  const asksSome = mayAsk && chances.question >= 0.5;
  // Who asks for something and closes with thanks does not praise.
  const courteous = asks && chances.praise < sureEnough.praiseBesideAsk;
  // Surer of both, listening may see a word of trouble in a boiler that purrs.
  const calm = sorry < 0.4 || (sorry < 0.6 && thankful >= 0.75 && chances.praise >= 0.75);
  if (praise >= least && !upset && calm && !asksSome && !courteous && !goesOn && !byTheWay) return 'praise';
  if (chances.unclear >= sureEnough.unclear && !asks) return 'unclear';
  const kinds = (['trouble', 'question', 'news'] as const).filter((kind) => mayAsk || kind !== 'question');
  const rest = kinds.toSorted((a, b) => chances[b] - chances[a]);
  // To take something for a question is harmless where nothing else is likelier.
  return chances[rest[0]!] >= (rest[0] === 'question' ? sureEnough.question : sureEnough.kind) ? rest[0] : undefined;
}

function without(situations: Situations, name: Situation): Situations {
  const upset = [...situations.keys()].some((other) => other !== name && other !== 'neutral' && other !== 'thankful');
  const rest = [...situations].filter(([other]) => other !== name);
  return upset ? situations : new Map(rest.length ? rest : [['neutral', 1]]);
}

/** May this stretch of the message be told back: is it what they say it is about, and meant as it stands? */
export function isMatter({ manner }: Reading, span: Span): boolean {
  return !manner || gistOf(manner).some((sentence) => overlaps(sentence, span));
}

/** Does it lie in the sentence that says most clearly what the message is about? */
export function isCore({ manner }: Reading, span: Span): boolean {
  if (!manner) return true;
  const [core] = gistOf(manner);
  return core !== undefined && overlaps(core, span);
}

/** Is this stretch not to be taken at its word: sarcasm, an insult, something by the way? */
export function isAside({ manner }: Reading, span: Span): boolean {
  return manner !== undefined && liesAside(manner, span);
}

/** Does the sentence this stands in hold something they really want? Without a manner everything found counts. */
export function isWanted({ manner }: Reading, span: Span & { asks?: boolean }): boolean {
  if (!manner) return true;
  const wanted =
    manner.kind === 'question' && span.asks ? manner.sentences.filter(({ ask }) => ask >= 0.2) : asksOf(manner);
  return wanted.some((sentence) => overlaps(sentence, span));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
