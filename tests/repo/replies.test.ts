import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acceptsWording, checkerFor } from '../../cli/wording';
import { type Situation, situations } from '../../lib/conversation/vocabulary';
import { builtInLibrary } from '../../lib/library/built-in';
import { channels } from '../../lib/library/schema';
import { listen } from '../../lib/listen/listen';
import type { Fact, Reading } from '../../lib/listen/types';
import { lengths, type Shape, tones } from '../../lib/reply/shape';
import { suggest } from '../../lib/reply/suggest';
import type { SuggestInput, Suggestion } from '../../lib/reply/types';
import { checkStructure } from '../../lib/wording/structure';
import { describeReplies, readCases, repliesPath, replyTo } from '../fixtures/replies';

/**
 * Sweeps what can be suggested: situations alone and in pairs, each with many combinations of facts, in mail and chat,
 * in every tone, short and not.
 * No suggestion may raise a finding of our own checker, hold an unfilled slot, or read broken.
 */

const now = new Date(2026, 2, 3, 10, 20);
const accepts = acceptsWording([]);

/** Pieces of a message; each adds its words and what listening would find in them. */
interface Piece {
  words: string;
  adds(span: { start: number; end: number; text: string }, reading: Reading): void;
}

const fact =
  (kind: Fact['kind'], part: string): Piece['adds'] =>
  ({ start, text }, reading) => {
    const at = text.indexOf(part);
    reading.facts.push({ kind, start: start + at, end: start + at + part.length, text: part, value: part });
  };

const pieces: Piece[] = [
  { words: 'My order NL-4711 has not arrived.', adds: fact('order', 'NL-4711') },
  { words: 'My bill shows €89.00 twice.', adds: fact('amount', '€89.00') },
  { words: 'I have been waiting for three weeks.', adds: fact('duration', 'three weeks') },
  { words: 'This is the third time.', adds: (span, reading) => reading.repeats.push(span) },
  {
    words: 'Please send me a corrected invoice.',
    adds: (span, reading) => reading.asks.push({ ...span, summary: 'send a corrected invoice' }),
  },
  {
    words: 'When will my parcel arrive?',
    adds: (span, reading) => reading.asks.push({ ...span, summary: 'say when it will arrive' }),
  },
  {
    words: 'Feasible in June, all of it?',
    adds: (span, reading) => reading.asks.push({ ...span, summary: 'feasible in June' }),
  },
  {
    words: 'I need it by 12 March.',
    adds: (span, reading) => reading.deadlines.push({ ...span, text: 'by 12 March', date: '2026-03-12' }),
  },
  { words: 'Our launch is on Monday.', adds: (span, reading) => reading.whys.push(span) },
];

function build(names: readonly Situation[], chosen: readonly Piece[]): { text: string; reading: Reading } {
  const reading: Reading = {
    language: 'en',
    understood: true,
    messageId: '1',
    situations: names.filter((name) => name !== 'neutral').map((name) => ({ name, confidence: 0.9, evidence: [] })),
    abuse: names.includes('abusive') ? 'abuse' : 'none',
    asks: [],
    deadlines: [],
    whys: [],
    facts: [],
    repeats: [],
    promises: [],
  };
  let text = 'Hello.';
  for (const { words, adds } of chosen) {
    const start = text.length + 1;
    text += ` ${words}`;
    adds({ start, end: start + words.length, text: words }, reading);
  }
  return { text, reading };
}

const shapes: readonly Shape[] = tones.flatMap((tone) => lengths.map((length) => ({ tone, length })));

const customers = [{ name: 'Mara Lindt' }, { name: 'ACME GmbH' }, {}];

function* inputs(): Generator<SuggestInput & { text: string }> {
  const groups: Situation[][] = situations.map((name) => [name]);
  for (const [i, one] of situations.entries()) for (const two of situations.slice(i + 1, -1)) groups.push([one, two]);
  let turn = 0;
  for (const names of groups) {
    for (let round = 0; round < 24; round++) {
      turn++;
      // A stride prime to the number of subsets walks through all of them over the sweep.
      const subset = (turn * 173) % (1 << pieces.length);
      const { text, reading } = build(
        names,
        pieces.filter((_, bit) => subset & (1 << bit)),
      );
      yield {
        text,
        reading,
        messages: [{ id: '1', role: 'customer', author: {}, text }],
        library: builtInLibrary,
        now,
        accepts,
        customer: customers[turn % customers.length]!,
        channel: channels[turn % 5 === 0 ? 1 : 0],
        // Every other suggestion is as usual, the rest go through all shapes.
        ...(turn % 2 === 0 && { shape: shapes[(turn / 2) % shapes.length]! }),
        ...(turn % 3 === 0 && { agent: { name: 'Robin Vale' } }),
        ...(turn % 4 === 0 && {
          openPromises: [{ text: "I'll send you the report by Friday.", due: '2026-02-27T15:00:00Z' }],
        }),
      };
    }
  }
}

/** Everything that could be inserted: the whole, and each runner-up by itself. */
function textsOf(suggestion: Suggestion): string[] {
  return [suggestion.text, ...suggestion.stages.flatMap(({ alternatives }) => alternatives.map(({ text }) => text))];
}

/** What shows that a text was put together by a machine. */
const broken: readonly [string, RegExp][] = [
  ['an unfilled slot', /[{}]|\bundefined\b|\bnull\b|\[object/],
  ['a doubled word', /(?<![\p{L}’'-])(?!that\b|had\b|you\b)(\p{L}+) \1(?![\p{L}’'-])/iu],
  ['a doubled article', /\b(?:the|a|an|your|our) (?:the|a|an|your|our)\b/i],
  ['a wrong article', /\ba [aeiou]\p{L}+/iu],
  ['doubled punctuation', /[,;:]\s*[.,;:?]|\.\.|[?!]\.|“”/],
  ['a gap before punctuation', / [.,;:?!]/],
  ['two spaces', / {2}/],
  ['a small letter after a full stop', /[.?!] [a-z]/],
  ['a verb that does not agree', /\b(?:you was|you am|you is|you has|we was|we am|we has|I is|I are|they is)\b/i],
  ['the customer as I', /\b(?:write|read) that (?:I|my) \b/],
  ['a mark of ours left in', /§/],
  ['sorry twice', /\bsorry\b.*\bsorry\b/is],
  ['an end in the air', /\b(?:the|a|an|and|or|of|your|our|because)[.!?]/i],
  ['a handle or a link', /(?<!\w)@\w|https?:/],
];

describe('what can be suggested', () => {
  const all = [...inputs()].map((input) => ({ input, suggestion: suggest(input) }));

  it('is there for every combination', () => {
    expect(all.length).toBeGreaterThan(2500);
    expect(all.filter(({ suggestion }) => suggestion.stages.length === 0)).toEqual([]);
  });

  it('reads whole', () => {
    const faults = new Set<string>();
    for (const { suggestion } of all) {
      for (const text of textsOf(suggestion)) {
        for (const [name, pattern] of broken)
          if (pattern.test(text)) faults.add(`${name}: ${pattern.exec(text)?.[0]} — ${text}`);
      }
    }
    expect([...faults].slice(0, 20)).toEqual([]);
  });

  it('raises no finding about its wording', () => {
    const checker = checkerFor();
    const faults: string[] = [];
    for (const text of new Set(all.flatMap(({ suggestion }) => textsOf(suggestion)))) {
      for (const { rule, text: words } of checker.check(text)) faults.push(`${rule}: ${words} — ${text}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('raises no finding about its structure', () => {
    const faults = new Map<string, string>();
    // Most pieces tell of trouble; a reading that calls them calm contradicts itself, which only a sweep can do.
    const calm: Situation[] = [
      'thankful',
      'lacks-direction',
      'mistaken',
      'off-plan',
      'business-critical-change',
      'impatient',
      'unrealistic',
    ];
    const upset = all.filter(({ input }) => input.reading.situations.some(({ name }) => !calm.includes(name)));
    for (const { input, suggestion } of upset.filter(({ input: { channel } }) => channel === 'email')) {
      const conversation = { messages: [...input.messages], customer: input.customer ?? {} };
      const found = checkStructure({
        text: suggestion.text,
        reading: input.reading,
        conversation,
        now,
        ...(input.openPromises && { openPromises: input.openPromises }),
        ...(input.agent?.name && { agentName: input.agent.name }),
      });
      for (const { rule, why } of found)
        faults.set(
          `${rule} for ${input.reading.situations.map(({ name }) => name).join(' + ')}`,
          `${why}\n${input.text}\n---\n${suggestion.text}`,
        );
    }
    expect([...faults.entries()].slice(0, 12)).toEqual([]);
    // Some two thousand drafts are read whole; a busy machine takes its time for that.
  }, 60_000);

  it('never opens two of its sentences the same way', () => {
    for (const { suggestion } of all) {
      const openings = suggestion.stages.map(({ text }) => text.split(' ').slice(0, 3).join(' '));
      expect(new Set(openings).size, suggestion.text).toBe(openings.length);
    }
  });

  it('greets by name only who has one', () => {
    for (const { input, suggestion } of all) {
      expect(/Mara/.test(suggestion.greeting)).toBe(input.customer?.name === 'Mara Lindt');
    }
  });
});

describe('the replies kept for reading', () => {
  const cases = readCases();

  it('come from at least twenty conversations of our own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
  });

  it.each(cases.map((one) => [one.id, one] as const))('%s: reads whole and passes our own check', (_, one) => {
    const { reading, suggestion } = replyTo(one, { accepts });
    if (!reading.understood) {
      expect(suggestion.reason).toBeTruthy();
      return;
    }
    for (const [name, pattern] of broken) expect(suggestion.text, name).not.toMatch(pattern);
    expect(checkerFor().check(suggestion.text)).toEqual([]);
  });

  it('name at least one of the customer’s own facts where the message has one', () => {
    const silent = cases.filter((one) => {
      const { reading, suggestion } = replyTo(one, { accepts });
      const words = [
        ...reading.facts.filter(({ kind }) => kind === 'order' || kind === 'invoice').map(({ value }) => value),
      ];
      return words.length > 0 && !words.some((word) => suggestion.text.includes(word));
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('are those of tests/eval/replies.md (`npx tsx tests/eval/write-replies.ts` writes it anew; read what changed)', () => {
    // What was heard is there for the reader; another reading that leads to the same reply is no change of the replies.
    const told = (text: string) => text.split('\n').filter((line) => !line.startsWith('*Heard:*'));
    expect(told(describeReplies())).toEqual(told(readFileSync(repliesPath, 'utf8')));
  });

  it('come in a long thread, too', () => {
    const [one] = cases;
    const messages = Array.from({ length: 20 }, (_, i) => ({
      ...one!.messages[0]!,
      id: String(i),
      author: {},
      role: i % 2 ? ('agent' as const) : ('customer' as const),
    }));
    messages.push({ ...messages[0]!, id: '20' });
    const reading = listen(messages, { now });
    const suggestion = suggest({ reading, messages, library: builtInLibrary, now, accepts });
    expect(suggestion.stages.length).toBeGreaterThan(1);
    expect(accepts(suggestion.text)).toBe(true);
  });
});
