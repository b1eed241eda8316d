import type { Ask } from '../../listen/types';
import { isAsk } from '../english/is-ask';
import { type Request, toRequest } from '../english/request';

/**
 * Asks about what another one named: "Can you ship it to Norway? What does it cost?", "Change it, and check that it stays changed".
 * Alone they say nothing a reply could name; beside another they are asked for all the same, and to leave them out would
 * pass over them.
 */

/** Orders and questions for which "it" is all they need. */
const shape =
  /^\W*(?:(?:and|so|but|also|then|or|please|kindly|just|(?:can|could|would|will) you(?: please)?),? )*(?:(?:take|put|send|resend|post|change|stop|fix|cancel|move|remove|correct|replace|collect|return|exchange|sort|waive|block|delete|reverse|repair) (?:it|them|this|that)(?: (?:back|off|out|away|today|now|please|again|then|first))*|(?:what|how much|when|where|how long|how soon|how often|who|how) (?:is|are|was|will|would|does|do|can|could|should|did|has) (?:it|they|this|that)\b(?: \w+){0,5}|(?:how|when|where) (?:can|do|should|could|may) (?:i|we) \w+ (?:it|them|this|that)(?: \w+){0,3})[.!?]*$/i;

const pointer = /\b(it|they|them|this|that)\b/i;
/** A thing with a name, in its place: what then is an ask, is one. */
const standIn = { one: 'the invoice', many: 'the invoices' } as const;

const asksByWord = /^(?:what|when|where|who|how|whether)\b/;

/** "What do I do (now)?" */
const whatToDo =
  /^\W*(?:(?:and|so|but|also|then),? )*what (?:do|should|shall|can|must|am) (?:i|we) (?:supposed to |to )?do(?: now| next| then| in the meantime| meanwhile)?\W*$/i;

/** Says in our mouth an ask that needs another to stand on; undefined where it is none of those. */
export function followOn(ask: Ask, message: string): Request | undefined {
  if (whatToDo.test(ask.text)) return { question: 'what you should do' };
  const found = shape.test(ask.text) ? pointer.exec(ask.text) : null;
  if (!found) return undefined;
  const word = found[1]!.toLowerCase();
  const thing = /^the[my]/.test(word) ? standIn.many : standIn.one;
  const text = ask.text.slice(0, found.index) + thing + ask.text.slice(found.index + word.length);
  const named = { ...ask, text, end: ask.start + text.length, summary: text };
  const within = message.slice(0, ask.start) + text + message.slice(ask.end);
  if (!isAsk(named, within)) return undefined;
  const { ask: task, question } = toRequest(named, within);
  const back = (words: string) => words.replace(thing, word);
  if (question?.includes(thing) && asksByWord.test(question)) return { question: back(question) };
  return task?.includes(thing)
    ? { ask: back(task).replace(/^((?:re)?send|post) you (\w+)/, '$1 $2 to you') }
    : undefined;
}
