import type { Ask } from '../../listen/types';
import { expand, shiftPerson } from './person';
import { indirectQuestion } from './question';
import { baseVerbs, unrepeatable } from './words';

/** One ask as a reply can say it. `ask` reads after "to" ("send you the invoice"), `question` after "asked". */
export interface Request {
  ask?: string;
  question?: string;
  /** A line of a list, capitalised, no full stop; undefined when it holds what we don't repeat. */
  bullet?: string;
}

const longestAsk = 16;
const longestQuote = 22;

/** Puts one ask into our mouth. What cannot be said with sure grammar is quoted as a list line, or left out. */
export function toRequest(ask: Ask): Request {
  const words = expand(ask.text).replace(/[\s.!,;:]+$/, '');
  if (!isRepeatable(words)) return {};
  const request = imperative(expand(ask.summary)) ?? imperative(words);
  if (request) return { ask: request, bullet: capitalise(request) };
  const question = indirectQuestion(words) ?? (/\?\s*$/.test(words) ? indirectQuestion(ask.summary) : undefined);
  if (question) return { question, bullet: capitalise(question) };
  const quote = words.replace(/["“”]/g, "'");
  return quote.split(' ').length <= longestQuote && !/\n/.test(ask.text) ? { bullet: `“${capitalise(quote)}”` } : {};
}

/** Does it hold no insult, verdict, shouting or link? */
export function isRepeatable(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}*']+/gu) ?? [];
  return !words.some((word) => unrepeatable.has(word)) && !/\p{Lu}{5,}/u.test(text) && !/https?:|@/.test(text);
}

function imperative(text: string): string | undefined {
  const bare = text
    .replace(/^(?:(?:so|and|but|then|also|now|please|kindly|just|hi|hello)\b,?\s+)+/i, '')
    .replace(/^(?:can|could|would|will) you (?:please |kindly |possibly |maybe )?/i, '')
    .replace(/^(?:i|we) (?:want|need|expect|ask|would like|require) you to /i, '')
    .replace(/[\s.?!]+$/, '')
    .replace(/,?\s*\b(?:please|asap|immediately|now|right away|at once|thanks|thank you)$/i, '')
    .replace(/\bplease\s/gi, '');
  const words = bare.split(' ').filter(Boolean);
  const verb = words[0]?.toLowerCase() ?? '';
  if (words.length < 2 || words.length > longestAsk || !baseVerbs.has(verb)) return undefined;
  if (/["“”()[\]{}<>@*_\\|?]|[.!;:](?=\s|$)|\p{Extended_Pictographic}|https?:/u.test(bare)) return undefined;
  if (!isRepeatable(bare)) return undefined;
  if (verb === 'let' && !/^let (?:me|us) know (?:how|when|what|why|where|whether|if|which|who|about)\b/i.test(bare))
    return undefined;
  if (/\b(?:the|a|an|and|or|but|to|of|with|for|my|your|our|if|as)$/i.test(bare)) return undefined;
  const shifted = shiftPerson(`${verb} ${words.slice(1).join(' ')}`);
  return shifted;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
