import { expand, shiftPerson } from './person';
import { adverbs, unrepeatable } from './words';

/** Subjects that cannot be mistaken when an inverted question is put back into order. */
const pronouns = new Set([
  'i',
  'we',
  'you',
  'it',
  'they',
  'he',
  'she',
  'there',
  'this',
  'that',
  'anyone',
  'someone',
  'somebody',
]);
const determiners = new Set(['the', 'my', 'our', 'your', 'this', 'that', 'these', 'those']);
const movable = new Set([
  'is',
  'are',
  'was',
  'were',
  'can',
  'could',
  'will',
  'would',
  'should',
  'may',
  'might',
  'must',
  'has',
  'have',
  'had',
  'am',
]);
const supports = new Set(['do', 'does', 'did']);

const irregularPast: Readonly<Record<string, string>> = {
  come: 'came', go: 'went', get: 'got', send: 'sent', take: 'took', make: 'made', pay: 'paid', cost: 'cost', change: 'changed', give: 'gave',
  tell: 'told', say: 'said', find: 'found', lose: 'lost', leave: 'left', put: 'put', set: 'set', break: 'broke', happen: 'happened', keep: 'kept',
  receive: 'received', arrive: 'arrived', remove: 'removed', delete: 'deleted', cancel: 'cancelled', charge: 'charged', charged: 'charged', stop: 'stopped',
}; // biome-ignore format: a table reads better dense

const longest = 18;

/** Asks for something only both sides can do. */
const jointly =
  /^(can|could|should) we (?:please |also |perhaps |maybe )?(?=(?:move|meet|talk|speak|discuss|schedule|reschedule|arrange|plan|replan|agree|review|find a|set up|jump on|have a (?:call|chat|meeting|talk)|get on|go through|work (?:out|on|together)|look at)\b)/i;

/**
 * A direct question as an indirect one from our side, for use after "asked" or "find out": "When will my parcel
 * arrive?" → "when your parcel will arrive". Undefined where the order of words or "you" is not sure.
 */
export function indirectQuestion(question: string): string | undefined {
  const text = expand(question)
    .replace(/^(?:(?:and|but|so|also|then|well|ok|hi|hello)\b,?\s+)+/i, '')
    .replace(
      /^(?:please|can|could|would)\s+(?:you\s+)?(?:please\s+)?(?:tell|advise|explain to|let)\s+(?:me|us)\s+(?:know\s+)?/i,
      '',
    )
    .replace(/^(?:do you know|any idea|i(?: would| 'd)? (?:like|want|need) to know|i (?:was|am) wondering)\s+/i, '')
    .replace(/[\s?!.]+$/, '')
    .replace(/,?\s*\bplease$/i, '')
    .replace(/[\s,]+(?:and|or|but)$/i, '');
  const words = text.split(' ').filter(Boolean);
  if (words.length < 2 || words.length > longest) return undefined;
  const lower = words.map((word) => word.toLowerCase());
  if (/["“”()[\]{}<>@*_\\|?]|[.!;:](?=\s|$)|\p{Extended_Pictographic}|https?:/u.test(text)) return undefined;
  if (lower.some((word) => unrepeatable.has(word.replace(/[^a-z]/g, '')))) return undefined;
  // Two questions in one: the second would stay inverted.
  if (/(?:,|\bor|\band)\s+(?:shall|do|does|did|is|are|was|were|can|could|will|would|should|has|have)\b/i.test(text))
    return undefined;
  // "Can we move the call": they and we, together.
  const joint = jointly.exec(text);
  const together = joint && shiftPerson(text.slice(joint[0].length));
  if (joint && together) return `whether we ${joint[1]!.toLowerCase()} ${together}`;
  const opener = openerOf(lower);
  if (!opener) {
    const inverted = putInOrder(words, 0);
    return inverted && finish(`whether ${inverted}`);
  }
  const rest = words.slice(opener.length);
  if (opener.join(' ') === 'how' && lower[1] === 'to') return finish(text);
  if (opener[0] === 'what' && lower[1] === 'about') return undefined;
  // "who can help", "what happens next": the question word is the subject, nothing moves.
  if (
    opener.length === 1 &&
    /^(?:who|what|which)$/.test(opener[0]!) &&
    /^(?:happens|happened|changes|changed)$/.test(lower[1] ?? '')
  ) {
    return finish(text);
  }
  // Already in order: "when the parcel will arrive", "if I can return it".
  if (opener[0] === 'whether') return finish(text);
  if (opener[0] === 'if') {
    // "If it is not here by Friday…" is a condition, not a question.
    if (
      /,|\bnot\b|\b(?:i|we) (?:would|will|prefer|am|could)\b|\bnow\b|\b(?:by|at) (?:the )?(?:end|\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/i.test(
        text,
      )
    )
      return undefined;
    return pronouns.has(lower[1] ?? '') || determiners.has(lower[1] ?? '')
      ? finish(`whether ${rest.join(' ')}`)
      : undefined;
  }
  if (pronouns.has(lower[opener.length] ?? '') && lower[opener.length] !== 'there') return finish(text);
  const inverted = putInOrder(rest, 0);
  return inverted && finish(`${opener.join(' ')} ${inverted}`);
}

function openerOf(lower: readonly string[]): string[] | undefined {
  const first = lower[0] ?? '';
  if (!/^(?:when|where|why|how|what|which|who|if|whether)$/.test(first)) return undefined;
  const second = lower[1] ?? '';
  if (first === 'how' && /^(?:long|much|many|often|soon|far)$/.test(second)) {
    return /^(?:much|many)$/.test(second) && !isMover(lower[2] ?? '')
      ? [first, second, lower[2] ?? '']
      : [first, second];
  }
  if ((first === 'what' || first === 'which') && !isMover(second) && isMover(lower[2] ?? '')) return [first, second];
  return [first];
}

function isMover(word: string): boolean {
  return movable.has(word) || supports.has(word);
}

/** Moves the auxiliary behind its subject: "will my parcel arrive" → "my parcel will arrive". */
function putInOrder(words: readonly string[], at: number): string | undefined {
  const mover = words[at]?.toLowerCase() ?? '';
  if (!isMover(mover)) return undefined;
  const subject = subjectFrom(words, at + 1);
  if (!subject) return undefined;
  const rest = words.slice(at + 1 + subject.length);
  if (!rest.length && /^(?:i|we|you)$|est$/i.test(subject.at(-1)!)) return undefined;
  if (!rest.length && !supports.has(mover))
    return mover === 'is' || mover === 'are' || mover === 'was' ? [...subject, mover].join(' ') : undefined;
  if (!supports.has(mover)) return [...subject, mover, ...rest].join(' ');
  return withoutSupport(mover, subject, rest);
}

function withoutSupport(mover: string, subject: string[], rest: string[]): string | undefined {
  const verbAt = rest.findIndex((word) => !adverbs.has(word.toLowerCase()));
  const verb = rest[verbAt]?.toLowerCase();
  if (!verb || /^(?:not|as|the|a|an|of|in|on|to|for|this|that|it|with)$/.test(verb)) return undefined;
  if (mover === 'do') return [...subject, ...rest].join(' ');
  const form = mover === 'does' ? thirdPerson(verb) : pastOf(verb);
  if (!form) return undefined;
  return [...subject, ...rest.slice(0, verbAt), form, ...rest.slice(verbAt + 1)].join(' ');
}

function subjectFrom(words: readonly string[], at: number): string[] | undefined {
  const first = words[at]?.toLowerCase() ?? '';
  // "Could someone from planning call": the subject goes on.
  if (/^(?:some|any)(?:one|body)$/.test(first) && /^(?:from|of|in|at|who|with|else)$/i.test(words[at + 1] ?? ''))
    return undefined;
  if (
    pronouns.has(first) &&
    !(determiners.has(first) && /^[a-z]+$/.test(words[at + 1] ?? '') && !verbLike(words[at + 1]!))
  )
    return [words[at]!];
  if (!determiners.has(first)) return undefined;
  // The noun must end where something sure begins, else "is the new one late" would be cut in the wrong place.
  for (let end = at + 2; end <= at + 4 && end < words.length; end++) {
    if (verbLike(words[end]!)) return words.slice(at, end);
  }
  return words.length === at + 2 ? words.slice(at, at + 2) : undefined;
}

function verbLike(word: string): boolean {
  return /^(?:be|been|being|not|still|already|going|coming|arrive|come|work|include|included|apply|start|end|cost|need|have|take|support|supported|available|possible|ready|safe|correct|covered|valid|due|late|delayed|shipped|delivered|sent|charged|cancelled|allow|mean|expire|change|changed|happen|go|look|contain|cover|remove|stay|keep)$/i.test(
    word,
  );
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (verb === 'do' || verb === 'go') return `${verb}es`;
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function pastOf(verb: string): string | undefined {
  return Object.hasOwn(irregularPast, verb) ? irregularPast[verb] : undefined;
}

function finish(text: string): string | undefined {
  const shifted = shiftPerson(text.replace(/\b(?:please|actually|just|even|really)\s/gi, ''));
  return shifted && shifted.charAt(0).toLowerCase() + shifted.slice(1);
}
