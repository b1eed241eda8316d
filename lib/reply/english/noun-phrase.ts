import type { Determiner } from './determiners';
import { type Core, coreAt } from './noun-core';
import { isEmpty, isNamedByOf } from './nouns';
import type { Token } from './tokens';
import { isBaseVerb } from './verbs';
import { isVerbOnly, prepositions } from './word-class';
import { isRepeatable } from './words';

/** A thing as a customer named it, ready to stand behind "about" in a reply. */
export interface NounPhrase {
  /** From our side: "your local folders", "the hedge from our depot". */
  words: string;
  /** The noun it is about, in lower case: "folders". */
  head: string;
  determiner: Determiner;
  /** The head is a word for something people write about, and not only placed like one. */
  known: boolean;
  /** Phrases attached to it by a preposition. */
  attached: number;
  /** Holds a number, a sum or a code. */
  factual: boolean;
  /** Indices into the tokens of the sentence; `end` is the first one behind it. */
  start: number;
  end: number;
}

const mostAttached = 2;

/** What a preposition may attach behind any noun; the others need a noun that asks for them. */
const attaches = /^(?:of|for|from|in|on|at|with|to|between|under|near|behind|outside|without|by)$/;
/** Nouns that "to" belongs to: "the flight to Porto", "access to the portal". */
const leadsTo =
  /^(?:access|flight|train|bus|ferry|trip|ticket|key|gate|entrance|stairs|connection|change|update|upgrade|link|transfer|move|switch|path|road|lift|journey|delivery|damage|amendment|correction|invitation|route|appeal|right|subscription|shuttle|migration|extension|lead)s?$/;
const goesWith =
  /^(?:account|contract|appointment|booking|policy|order|subscription|agreement|interview|meeting|room|table|flat|bag|box|parcel|card|chair|menu|plan|invoice|lunch|breakfast|integration|connection|sync|compatibility|synchronisation|email|e-mails|e-mail)s?$/;
const stands =
  /^(?:training|workshop|rehearsal|match|game|appointment|flight|delivery|booking|train|visit|meeting|class|lesson|session|collection|trip|event|concert|inspection|hearing|pick-up|pickup|course|service|party|wedding|webinar|reservation|tour|ferry|call|transfer|arrival|departure|stay|exam|shift)s?$/;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const month = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The noun phrases of a sentence that end where the words around them leave no doubt, in their order. */
export function nounPhrasesIn(tokens: readonly Token[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const core = coreAt(tokens, i);
    const phrase = core && phraseOf(core, tokens);
    if (!phrase) continue;
    found.push(phrase);
    // What is attached may be what it is about: "a problem with my boiler".
    i = phrase.end - 1;
  }
  return found;
}

/** The phrase about a noun, with what is attached to it; undefined where it is none that stands by itself, or its end is unsure. */
export function phraseOf(core: Core, tokens: readonly Token[]): NounPhrase | undefined {
  if (!isFit(core)) return undefined;
  let { words, end, factual } = core;
  let attached = 0;
  for (let last = core; attached < mostAttached; attached++) {
    const preposition = tokens[end]?.word ?? '';
    const next = attaches.test(preposition) ? coreAt(tokens, end + 1) : undefined;
    if (!next || !belongs(tokens, core.start, last, preposition, next)) {
      // "The crack of…": half of what they named would be another thing.
      if (preposition === 'of') return attached ? shape(core, { words, end, factual, attached }) : undefined;
      break;
    }
    words += ` ${preposition} ${next.words}`;
    end = next.end;
    factual ||= next.factual;
    last = next;
  }
  if (isEmpty(core.head) && !(isNamedByOf(core.head) && words.startsWith(`${core.words} of `))) return undefined;
  return shape(core, { words, end, factual, attached });
}

type Attached = Pick<NounPhrase, 'words' | 'end' | 'factual' | 'attached'>;

function shape(core: Core, attached: Attached): NounPhrase | undefined {
  const { head, determiner, known, start } = core;
  const article =
    determiner === 'a' && attached.attached ? attached.words.replace(/^(?:an?|no|any) /, 'the ') : attached.words;
  const words = article.replace(/\s+/g, ' ');
  return isRepeatable(words) ? { head, determiner, known, start, ...attached, words } : undefined;
}
const countless = /^(?:number|amount|set|pair)$/;

/** Can it stand by itself as what a message is about? */
function isFit({ words, head, person, time, name, determiner, known, factual }: Core): boolean {
  if (person || time || name || /^any /.test(words)) return false;
  if (determiner === 'number' && !known) return false;
  // "A number of images": nothing in particular.
  if (determiner === 'a' && countless.test(head)) return false;
  return determiner !== 'none' || (factual && known && /\d$/.test(words));
}

/** "Send the key to the office": that is where it goes. */
const hands =
  /^(?:sen[dt]|sending|give|gave|bring|brought|take|took|hand|handed|return|returned|deliver|delivered|forward|forwarded|transfer|transferred|move|moved|post|posted|attach|add|added|charge|charged)$/;

/** "I used the browser for the form": what for, and not which. */
const spends = /^(?:use|used|using|try|tried|open|opened|spend|spent|take|took|with|via|by|through|in|on)$/;
/** What is always in something: "the hole in the wall". */
const marks =
  /^(?:hole|crack|stain|scratch|leak|error|mistake|typo|dent|bug|fault|gap|mould|mold|noise|defect|hair|mark|tear|puncture|draft|change|clause|charge|fee|discount)s?$/;

/** Words that name nothing by themselves, but say which of several it is: "the link in our mail". */
const inPlaces =
  /^(?:mail|e-?mail|message|office|company|department|town|city|village|title|subject|front|top|bottom|price|call|chat|form|name)s?$/;

/** Does what a preposition brings belong to the noun before it, and not to a verb? */
function belongs(tokens: readonly Token[], start: number, noun: Core, preposition: string, next: Core): boolean {
  if (next.determiner === 'none' && !next.factual && !next.known && !next.name && !next.time && !next.person)
    return false;
  if (isEmpty(next.head) && !next.factual && !(next.determiner !== 'none' && inPlaces.test(next.head))) return false;
  if (next.time) {
    const dated = weekday.test(next.head) || month.test(next.head);
    return (
      dated &&
      ((/^(?:on|in)$/.test(preposition) && stands.test(noun.head)) ||
        (/^(?:of|for|from)$/.test(preposition) && noun.known))
    );
  }
  if (preposition === 'of') return true;
  // "The access to address them": a verb.
  if (preposition === 'to' && next.determiner === 'none' && isBaseVerb(next.head)) return false;
  if (preposition === 'to') return leadsTo.test(noun.head) && !hands.test(tokens[start - 1]?.word ?? '');
  if (preposition === 'with') return goesWith.test(noun.head) && !next.person;
  if (preposition === 'by') return false;
  if (next.person && preposition !== 'for' && preposition !== 'from') return false;
  // A single price or number behind "for" belongs to the verb: "I bought the lamp for €40".
  if (next.name && next.factual) return preposition === 'from' ? false : isSumOf(noun.head);
  if (preposition === 'for') return !spends.test(tokens[start - 1]?.word ?? '');
  if (/^(?:in|on)$/.test(preposition) && marks.test(noun.head)) return true;
  // Behind an object it may belong to the verb: "I put the key in the box".
  return isFree(tokens, start);
}

const isSumOf = (head: string): boolean =>
  /^(?:charge|fee|bill|invoice|refund|payment|voucher|deposit|credit|debit|amount|fine|surcharge|price|quote|balance|transfer|fare|premium|excess|rebate|discount|reminder|transaction|supplement|rent|salary|top-up)s?$/.test(
    head,
  );

/** Does the phrase open its clause, or hang on a noun: nothing stands before it that an attached phrase could belong to? */
function isFree(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  if (!before || before.kind === 'mark' || /^(?:about|regarding|concerning|re)$/.test(before.word)) return true;
  return (
    /^(?:of|with|for|that|and|but|because|when|if|since|while|is|are|was|were|has|have|had|there|why|where|does|do|did|will|can|whether|despite)$/.test(
      before.word,
    ) && !(prepositions.has(before.word) && tokens[start - 2]?.kind === 'word' && isVerbOnly(tokens[start - 2]!.word))
  );
}
