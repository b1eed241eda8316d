import { isBase } from './turned-words';

/** Who does it, and how: behind a question word. */
const subject =
  /\b(?:how|where|when|why|what|which|whether|who) (?:(to)|(i|we|you)(?: (?:can|could|should|would|must|may|might))?) (\p{L}+)/iu;

/**
 * "How I cancel the plan" can go on with another verb of theirs: "and get my money back" is asked, too.
 * @param them whom they are called: "I" in their words, "you" in ours
 */
export function mayGoOn(question: string, them: RegExp): boolean {
  const [, to, who = '', verb = ''] = subject.exec(question) ?? [];
  return to !== undefined || (them.test(who) && isBase(verb.toLowerCase()));
}
