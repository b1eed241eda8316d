import { isBaseVerb, isFiniteVerb } from './verbs';
import { isMover } from './words';

/** "Which of them do I take": the verb stands before its subject. */
export const movedAhead =
  /\b(?:do|does|did|am|is|are|was|were|can|could|will|would|should|have|has|must|may) (?:i|we|you|they|it|he|she|the|my|our|your|this|that|there)\b/i;

/** "is the return policy for sale items": a noun with what belongs to it, no verb of its own. */
export function isOneThing([verb, article, ...rest]: readonly string[]): boolean {
  return (
    /^(?:is|are|was|were)$/.test(verb ?? '') &&
    /^(?:the|your|my|our)$/.test(article ?? '') &&
    rest.length > 0 &&
    rest.length <= 8 &&
    !rest.some(
      (word) =>
        isMover(word) ||
        /^(?:i|we|you|it|they|he|she|who|which|that|when|if|because|going|doing|not|and|or)$/.test(word),
    )
  );
}

/** "Who can help", "what happens next": the question word is the subject, nothing moves. */
export function isSubjectQuestion(lower: readonly string[]): boolean {
  const verb = lower[1] ?? '';
  if (
    /^(?:happens|happened|becomes|became|changes|changed|causes|caused|comes|goes|went|takes|pays|decides|makes)$/.test(
      verb,
    )
  )
    return true;
  // "Who at your office reads our files": whose it is told closer.
  if (lower[0] === 'who' && /^(?:at|in|on|from|of)$/.test(verb)) {
    const at = lower.findIndex((word, i) => i > 2 && (isMover(word) || isFiniteVerb(word)));
    return at > 2 && at <= 5 && !/^(?:i|we|you|it|they|the|my|our|your)$/.test(lower[at + 1] ?? '');
  }
  // "Who is teaching us"
  if (lower[0] === 'who' && /^(?:is|are|was)$/.test(verb) && /\p{L}{2}ing$/u.test(lower[2] ?? '')) return true;
  // "Who is in charge of the kiln"
  if (
    lower[0] === 'who' &&
    /^(?:is|are|was)$/.test(verb) &&
    /^(?:in|on|behind|at|able|allowed|available|there)$/.test(lower[2] ?? '')
  )
    return true;
  if (lower[0] === 'who' && !isMover(verb) && isFiniteVerb(verb)) return true;
  if (lower[0] === 'who' && /^(?:will|can|would|could|should)$/.test(verb) && isBaseVerb(lower[2] ?? '')) return true;
  return (
    /^(?:can|could|will|would|should|is|has)$/.test(verb) &&
    /^(?:be|cause|causing|caused|happen|happening|happened|going|help|pay|paying|wrong|responsible|needed|included|required|missing|different|covered|best)$/.test(
      lower[2] ?? '',
    ) &&
    !/^(?:my|our|the|your|i|we|you|it)$/.test(lower[2] ?? '')
  );
}

/** The words that open an indirect question, from "when" to "since when" and "how many of the"; undefined where none stands first. */
export function openerOf(lower: readonly string[]): string[] | undefined {
  const first = lower[0] ?? '';
  if (
    /^(?:since|until|till|by|from|in|at|for|with|on|to)$/.test(first) &&
    /^(?:when|where|which|what|whom|how)$/.test(lower[1] ?? '')
  ) {
    const mover = lower.findIndex((word, i) => i > 1 && isMover(word));
    return mover > 1 && mover <= 4 ? (lower.slice(0, mover) as string[]) : undefined;
  }
  if (!/^(?:when|where|why|how|what|which|who|whose|if|whether)$/.test(first)) return undefined;
  // "Where in the portal can I download our copy": the place is told closer before the verb.
  if (/^(?:where|when|how)$/.test(first) && /^(?:in|on|at|of|from|inside|under)$/.test(lower[1] ?? '')) {
    const mover = lower.findIndex((word, i) => i > 2 && isMover(word));
    if (mover > 2 && mover <= 6) return lower.slice(0, mover) as string[];
  }
  const second = lower[1] ?? '';
  if (
    first === 'how' &&
    /^(?:long|much|many|often|far|big|fast|late|old|quickly|else|exactly|likely|come)$/.test(second) &&
    second !== 'come'
  ) {
    const mover = lower.findIndex((word, i) => i > 1 && isMover(word));
    return /^(?:much|many|long)$/.test(second) &&
      mover > 2 &&
      mover <= 5 &&
      !/^(?:the|my|our|your|it|this|that|i|we|you)$/.test(lower[2] ?? '')
      ? (lower.slice(0, mover) as string[])
      : [first, second];
  }
  if ((first === 'what' || first === 'which' || first === 'whose') && !isMover(second)) {
    const mover = lower.findIndex((word, i) => i > 1 && isMover(word));
    if (mover > 1 && mover <= 5 && !/^(?:i|we|you|it|they|the|my|our)$/.test(second))
      return lower.slice(0, mover) as string[];
  }
  // "How early can I drop them off"
  if (first === 'how' && isMover(lower[2] ?? '') && !isMover(second) && !/^(?:to|come|i|we|you|it)$/.test(second))
    return [first, second];
  if (/^(?:else|exactly|ever)$/.test(second)) return [first, second];
  return [first];
}
