import type { PracticeId } from '../../conversation/practices';
import { type Stage, stages } from '../../conversation/vocabulary';
import { readSentences } from '../../wording/stages';
import type { Library, Phrase } from '../schema';
import { importFormats } from './formats';
import { textOfHtml } from './html-text';
import type { FoundText, ImportFile, ImportFormat, LeftOut } from './types';
import { carryOver } from './variables';

/** How the new library is called, and by whom and when it is published. */
export type ImportAs = Pick<Library, 'id' | 'name' | 'language' | 'publisher' | 'issued'>;

/** The library made of a file of another tool, and what did not come along. */
export interface Imported {
  format: ImportFormat;
  library: Library;
  leftOut: LeftOut[];
}

/**
 * Makes a library of the texts of another tool; of which tool, the file shows unless `format` (its id) says so. Undefined when
 * it is none of them. What came out is a valid library file, whatever went in; every phrase has a note that says what it was, and
 * what to look at: its stage is a guess.
 */
export function importFile(file: ImportFile, as: ImportAs, format?: string): Imported | undefined {
  for (const one of importFormats) {
    if (format !== undefined && one.id !== format) continue;
    const found = one.read(file);
    if (!found) continue;
    const leftOut = [...found.leftOut];
    const phrases = new Phrases(one);
    for (const text of found.texts) {
      const why = phrases.add(text);
      if (why !== undefined) leftOut.push({ place: text.place, title: text.title, why });
    }
    const library: Library = {
      format: 'heard-library/1',
      ...as,
      version: '1.0.0',
      phrases: phrases.all,
      rules: [],
      policies: {},
    };
    return { format: one, library, leftOut: leftOut.sort((a, b) => orderOf(a) - orderOf(b)) };
  }
  return undefined;
}

/** Places are told in the order of the file. */
const orderOf = ({ place }: LeftOut) =>
  [...place.matchAll(/\d+/g)].reduce((order, [number]) => order * mostPhrases + Number(number), 0);

const mostPhrases = 100_000;
const mostLetters = 4000;

/** What a phrase of a stage serves, where nobody said otherwise. */
const practiceOf: Readonly<Record<Stage, PracticeId>> = {
  listen: 'listen-first',
  acknowledge: 'acknowledge-before-answering',
  honesty: 'honesty',
  perspective: 'provide-perspective',
  'next-step': 'keep-promises',
};

const stageNames: Readonly<Record<Stage, string>> = {
  listen: 'Listen',
  acknowledge: 'Acknowledge',
  honesty: 'Honesty',
  perspective: 'Perspective',
  'next-step': 'Next step',
};

/** Gathers phrases under ids of their own. */
class Phrases {
  readonly all: Phrase[] = [];
  private readonly ids = new Set<string>();
  private readonly byText = new Map<string, string>();

  constructor(private readonly format: ImportFormat) {}

  /** Takes a text in, or says why not. */
  add(found: FoundText): string | undefined {
    if (this.all.length === mostPhrases) return `A library holds ${mostPhrases} phrases at most.`;
    const { text: seen, lost } = found.isHtml ? textOfHtml(found.text) : { text: found.text, lost: false };
    const carried = carryOver(seen.replace(/\r\n?/g, '\n').trim(), this.format.variables);
    if ('why' in carried) return carried.why;
    const { placeholders, notes } = carried;
    const text = carried.text.trim();
    if (text === '') return 'Nothing is left of it as plain text.';
    if (text.length > mostLetters)
      return `It has ${text.length} characters; a phrase may have ${mostLetters}. Split it up.`;
    const key = `${found.isChat ? 'chat' : 'email'} ${text}`;
    const same = this.byText.get(key);
    if (same !== undefined) return `It reads the same as ${same}.`;

    const id = this.idFor(found);
    this.byText.set(key, id);
    const { stage, note } = stageIn(text);
    const title = found.title.trim().slice(0, 200);
    const tags = [...new Set((found.tags ?? []).map(plainTag).filter((tag) => tag !== ''))].slice(0, 50);
    const shortcut = found.shortcut ?? '';
    this.all.push({
      id,
      stage,
      text,
      practice: practiceOf[stage],
      ...(found.isChat ? { channel: ['chat'] } : {}),
      ...(tags.length > 0 ? { tags } : {}),
      ...(placeholders.length > 0 ? { placeholders } : {}),
      ...(shortcut !== '' && shortcut.length <= 60 ? { shortcut } : {}),
      note: [
        ...(title === '' ? [] : [`It was called “${title}”.`]),
        note,
        ...notes,
        ...(lost ? ['Its pictures were left out.'] : []),
      ].join(' '),
      ...(found.internal ? { internal: true } : {}),
      origin: [this.format.id, (found.origin || found.place).slice(0, 500)].join(' '),
    });
    return undefined;
  }

  private idFor({ title, shortcut, isChat }: FoundText): string {
    const base = [slug(title) || slug(shortcut ?? '') || 'phrase', ...(isChat ? ['chat'] : [])].join('-');
    let id = base;
    for (let number = 2; this.ids.has(id); number++) id = `${base}-${number}`;
    this.ids.add(id);
    return id;
  }
}

function slug(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}

/** A tag of theirs must not set when a phrase fits, as some of ours do. */
function plainTag(tag: string): string {
  const plain = tag.trim().slice(0, 60).trim();
  return /^(?:when|tone):/.test(plain) ? '' : plain;
}

/** Less is no guess. */
const likelyFrom = 0.5;

/** The stage that most of a text serves, sentence by sentence as the path meter sees it, and how sure that is, in words. */
function stageIn(text: string): { stage: Stage; note: string } {
  const lengths = new Map<Stage, number>();
  for (const { chances, start, end } of readSentences(text)) {
    const likely = stages.reduce((best, one) => (chances[one] > chances[best] ? one : best));
    if (chances[likely] >= likelyFrom) lengths.set(likely, (lengths.get(likely) ?? 0) + end - start);
  }
  const held = stages.filter((stage) => lengths.has(stage));
  if (held.length === 0) return { stage: 'next-step', note: 'No stage of the path was found in it: choose one.' };
  const stage = held.reduce((best, one) => ((lengths.get(one) ?? 0) > (lengths.get(best) ?? 0) ? one : best));
  if (held.length === 1) return { stage, note: 'Its stage is a guess: check it.' };
  const names = held.map((one) => stageNames[one]).join(', ');
  return { stage, note: `It holds several stages (${names}): best split it up.` };
}
