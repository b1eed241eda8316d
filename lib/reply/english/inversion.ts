import { isThing } from './nouns';
import { isJoint, isThird } from './turned-words';
import { isBaseVerb, pastOf, thirdPerson } from './verbs';
import { isAdjective } from './word-class';
import { adverbs, alsoNouns, baseVerbs, isAdverb, isMover, supports } from './words';

const pronouns = new Set(
  'i we you it they he she there this that these those anyone someone somebody anybody everyone nobody something anything everything nothing'.split(
    ' ',
  ),
);
const determiners = new Set(
  'the my our your this that these those a an any his her their its all both some no'.split(' '),
);

/** Stands for "you" where it surely is us; `shiftPerson` leaves it as it is. */
export const addressed = '§';

/** A number behind one of these is its name: "section 3". */
const numbered =
  /^(?:other|others|remaining|last|first|next|section|gate|page|chapter|flight|terminal|order|phase|room|line|platform|level|step|unit|version|number|no\.?|nr\.?|part|bus|tram|train|route|question|point|item|floor|building|hall|track|bay|invoice|ticket|case|zone|series|season|episode|size|model|windows|ios|android|box|field|row|column|seat|door|window|form|table|paragraph|article|lane|stand|locker|class|grade|day|week|stage|option|plan|the)$/i;

/** Longest subject that is put back before its verb. */
const longestSubject = 8;

/**
 * Moves the auxiliary of a question behind its subject: "will my parcel arrive" → "my parcel will arrive", "does it
 * cost" → "it costs". Undefined where it isn't sure how far the subject goes.
 * @param at where the auxiliary stands
 */
export function putInOrder(words: readonly string[], at: number): string | undefined {
  const mover = words[at]?.toLowerCase() ?? '';
  if (!isMover(mover)) return undefined;
  const subject = subjectFrom(words, at + 1, mover);
  if (!subject) return undefined;
  const rest = words.slice(at + 1 + subject.length);
  // Whom a question addresses is us, whatever verb follows.
  if (subject.length === 1 && /^you$/i.test(subject[0]!)) subject[0] = addressed;
  if (!rest.length && (subject[0] === addressed || /^(?:i|we)$|est$/i.test(subject.at(-1)!))) return undefined;
  if (!rest.length && !supports.has(mover))
    return mover === 'is' || mover === 'are' || mover === 'was' ? [...subject, mover].join(' ') : undefined;
  if (!supports.has(mover)) return [...subject, mover, ...rest].join(' ');
  return withoutSupport(mover, subject, rest);
}

function withoutSupport(mover: string, subject: readonly string[], rest: readonly string[]): string | undefined {
  if (rest[0]?.toLowerCase() === 'not') return [...subject, mover, ...rest].join(' ');
  const verbAt = rest.findIndex((word) => !isAdverb(word.toLowerCase()));
  const verb = rest[verbAt]?.toLowerCase();
  if (!verb || /^(?:not|as|the|a|an|of|in|on|to|for|this|that|it|with)$/.test(verb)) return undefined;
  if (mover === 'do') return [...subject, ...rest].join(' ');
  // "Does anyone has one": who learnt English late marks it twice.
  const formOf = (base: string) =>
    mover !== 'does' ? pastOf(base) : base === 'has' || isThird(base) ? base : thirdPerson(base);
  const form = formOf(verb);
  if (!form) return undefined;
  const behind = rest.slice(verbAt + 1);
  // "Does it vanish or come back": the second verb goes with the same subject, but for what stands behind "to" or "help".
  const second = behind.findIndex((_, i) => /^(?:and|or)$/i.test(behind[i - 1] ?? '') && isSecondVerb(behind, i));
  const bound =
    /^(?:help|let|make)$/.test(verb) || behind.slice(0, Math.max(0, second)).some((word) => ties.test(word));
  const other = second >= 0 && !bound ? formOf(behind[second]!.toLowerCase()) : undefined;
  if (other) behind[second] = other;
  return [...subject, ...rest.slice(0, verbAt), form, ...behind].join(' ');
}

/** Behind these a verb is bare, or has another subject. */
const ties = /^(?:to|can|could|will|would|should|must|may|might|that|which|who|when|if|where|how|what|i|we|you|they)$/i;

function isSecondVerb(words: readonly string[], at: number): boolean {
  const word = words[at]!.toLowerCase();
  return isBaseVerb(word) && (!alsoNouns.has(word) || objectFirst.test(words[at + 1] ?? ''));
}

/** What only a verb has behind it. */
const objectFirst = /^(?:the|an?|my|our|your|it|them|me|us|this|that|these|those|back|up|down|off|out|on)$/i;

function subjectFrom(words: readonly string[], at: number, mover: string): string[] | undefined {
  const first = words[at]?.toLowerCase() ?? '';
  const second = words[at + 1]?.toLowerCase() ?? '';
  // "Could someone from planning call": the subject goes on.
  if (/^(?:some|any)(?:one|body)$/.test(first) && /^(?:from|of|in|at|who|with|else)$/i.test(second)) return undefined;
  if (first === 'one' && /^[a-z]{3,}$/.test(second) && !/^(?:and|more|day|time|thing|person|way)$/.test(second))
    return [words[at]!];
  // "Is Thursday 6pm yoga all right": a time of several words names the thing.
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(first) && /\d/.test(second)) return undefined;
  if (first === 'others' && startsPredicate(words, at + 1, mover)) return [words[at]!];
  // "Does somebody like me begin": whom they are like belongs to them.
  if (
    pronouns.has(first) &&
    second === 'like' &&
    /^(?:me|us|him|her|them|mine|ours)$/.test(words[at + 2]?.toLowerCase() ?? '')
  )
    return words.slice(at, at + 3);
  // "Is this being sent again": no thing of that name.
  if (pronouns.has(first) && second === 'being') return [words[at]!];
  if (
    pronouns.has(first) &&
    !(determiners.has(first) && second && (/^\d/.test(second) || !startsPredicate(words, at + 1, mover)))
  )
    return [words[at]!];
  // "Does delivery include the setting up": a thing that needs no article.
  const bare = /^\p{Ll}{4,}$/u.test(words[at] ?? '') && !determiners.has(first) && !adverbs.has(first);
  if (bare && /^(?:does|did|can|could|will|would|should)$/.test(mover) && startsPredicate(words, at + 1, mover))
    return [words[at]!];
  // "Is W4 free": a place, a part, an error by its number.
  if (
    /^(?=\p{L}*\d)[\p{L}\d-]{2,12}$|^\d{1,3}(?:[.,]\d{1,3})+$/u.test(words[at] ?? '') &&
    startsPredicate(words, at + 1, mover)
  )
    return [words[at]!];
  if (
    !determiners.has(first) &&
    !/^\p{Lu}\p{L}+/u.test(words[at] ?? '') &&
    !/s$/.test(first) &&
    !(/[^s]s$/.test(second) && !/\d/.test(first))
  )
    return undefined;
  const from = determiners.has(first) ? at + 2 : at + 1;
  // A preposition may still belong to the subject ("the maintenance for the app"); what else can begin is tried first.
  for (const starts of [startsPredicate, startsWithPreposition]) {
    for (let end = from; end <= at + longestSubject && end < words.length; end++) {
      // "At the | back": a subject never ends so.
      if (determiners.has(words[end - 1]?.toLowerCase() ?? '') && end > at + 1) continue;
      if (starts(words, end, mover)) return words.slice(at, end);
      if (/^(?:and|or|which|who|i|we|you|it|they|because|if|when)$/i.test(words[end]!)) break;
    }
  }
  return words.length <= from + 1 ? words.slice(at, words.length) : undefined;
}

function startsWithPreposition(words: readonly string[], at: number, mover: string): boolean {
  return (
    /^(?:is|are|was|were|am)$/.test(mover) &&
    // "The house built | in stone": which of the two says how it is, no word tells.
    !alone.test(words[at - 1]?.toLowerCase() ?? '') &&
    /^(?:in|on|at|for|from|with|without|to|by|under|over|within|inside|outside|until|like|about|of)$/i.test(
      words[at] ?? '',
    )
  );
}

/** Says how something is, where nothing stands behind it that it could belong to. */
const alone = /^(?:enough|known|given|meant|bought|sold|built|forgotten|stolen)$/;

/** Can what follows the subject begin here? Behind "do" and "will" a bare verb, behind "is" what it is or does. */
function startsPredicate(words: readonly string[], at: number, mover: string): boolean {
  const word = words[at]?.toLowerCase().replace(/[,;:]$/, '') ?? '';
  // What follows a preposition belongs to it: "the maintenance for | the app".
  if (
    /^(?:for|of|to|in|on|with|from|at|by|about|between|using|plus|inside|outside|within|without|into|under|over|behind|near|including|per)$/i.test(
      words[at - 1] ?? '',
    )
  )
    return false;
  // "The button to sign | up": part of the verb before it.
  if (/^(?:up|down|out|off|on|in|over|back)$/.test(word) && /^to$/i.test(words[at - 2] ?? '')) return false;
  // "Could a command prompt help"
  if (word === 'prompt' && /^command$/i.test(words[at - 1] ?? '')) return false;
  // "Is Geforce Now down": part of a name.
  if (/^\p{Lu}/u.test(words[at] ?? '') && /^\p{Lu}\p{Ll}/u.test(words[at - 1] ?? '')) return false;
  if (isAdverb(word) || word === 'not') return true;
  const behind = words[at + 1]?.toLowerCase() ?? '';
  if (/^(?:is|are|was|were|am)$/.test(mover)) {
    // "The next free day": it says which, and not how it is.
    if (isAdjective(word) && (isThing(behind) || /^(?:days?|slots?|dates?|times?|weeks?)$/.test(behind))) return false;
    // "The last good one": so does this.
    if (/^(?:good|bad|big|small|large|old|full|cheap|cheaper|free|open)$/.test(word) && /^ones?$/.test(behind))
      return false;
    return (
      (isAdjective(word) && (behind === '' || isJoint(behind))) ||
      (behind === '' && alone.test(word)) ||
      (/^\d/.test(word) && !numbered.test(words[at - 1] ?? '')) ||
      /^enough$/i.test(words[at + 1] ?? '') ||
      (/[a-z]{2,}er$/.test(word) && words[at + 1]?.toLowerCase() === 'than') ||
      (/[a-z]{2,}ing$/.test(word) &&
        !/ed$|^(?:still|already|free|available|possible|ready|necessary|open|due|valid)$/i.test(words[at + 1] ?? '') &&
        !/^(?:thing|something|anything|everything|nothing|training|billing|booking|string|using|setting|meeting|building|shipping|parking|roaming|streaming)$/.test(
          word,
        )) ||
      /[a-z]{2,}ed$/.test(word) ||
      (/^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half)$/.test(word) &&
        /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|an?|pounds?|euros?|dollars?|people|pieces|per)$/.test(
          behind,
        )) ||
      /^(?:ok|okay|fine|alright|so|too|always|a|an|the|my|our|off|out|up|down|back|available|possible|ready|safe|correct|valid|due|late|open|free|down|gone|shut|sent|lost|broken|slow|right|wrong|able|unable|good|bad|better|normal|different|still|already|even|really|compatible|part|empty|full|low|high|higher|lower|cheaper|missing|stuck|dead|blank|black|worth|going|subject|like|about|this|that|taken|done|kept|held|paid|made|shown|written|allowed|necessary|true|warm|cold|hot|big|small|large|long|short|wide|deep|close|far|quiet|loud|clean|dirty|legal|heavy|strong|fast|fresh|suitable|covered|usual|refundable|cheap|expensive|extra)$/.test(
        word,
      )
    );
  }
  if (/^(?:has|have|had)$/.test(mover))
    return /[a-z]{2,}ed$|^(?:been|got|gone|gotten|done|sent|paid|made|taken|become|come|left|lost|broken|given|written|shown|found|put|kept|begun|seen|had|not)$/.test(
      word,
    );
  // "Does your cover include", "a rail pass cover the railway": the verb is the second of the two.
  if (
    !/^(?:be|have|get|do|help|let|make|go|come|need|dare|keep)$/.test(word) &&
    (/^(?:include|cover|apply|depend|fit|matter)$/.test(behind) || (isBaseVerb(behind) && !alsoNouns.has(behind))) &&
    (objectFirst.test(words[at + 2] ?? '') || isThing(word)) &&
    !/^(?:back|open|clear)$/.test(behind)
  )
    return false;
  // "Could the tour list be sorted": a noun before the verb.
  if (
    alsoNouns.has(word) &&
    /^(?:be|have|get|go|show|work|look|come|stay|include|cost|need|also|still|not)$/i.test(words[at + 1] ?? '')
  )
    return false;
  // "My next order": behind such a word stands the thing itself.
  if (
    alsoNouns.has(word) &&
    /^(?:next|last|new|old|first|second|third|other|same|whole|full|final|latest|current|previous)$/i.test(
      words[at - 1] ?? '',
    )
  )
    return false;
  // "Will the emergency phone in the lift work": the verb is still to come.
  if (
    alsoNouns.has(word) &&
    words.some(
      (later, i) =>
        i > at + 1 &&
        (isBaseVerb(later.toLowerCase()) || baseVerbs.has(later.toLowerCase())) &&
        !/^(?:to|and|or|the|a|an|my|our|your|for|of|this|that|not|,)$/i.test(words[i - 1]!) &&
        !/[,;]$/.test(words[i - 1]!),
    )
  )
    return false;
  return (
    isBaseVerb(word) ||
    baseVerbs.has(word) ||
    /^(?:be|have|do|know|think|see|mean|exist|buy|fly|eat|sleep|bring|count|depend|include|matter|last|fit|belong|expect|earn|accept|do|seem|allow|offer|own|recognise|recognize|speak|cater|deal|care|believe|plan|ever|ship|deliver|sell)$/.test(
      word,
    )
  );
}
