import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { slipFingerprint } from '../../../scripts/train/slip-fingerprint';
import { wordingKinds } from '../../conversation/vocabulary';
import { builtInLibrary } from '../../library/built-in';
import { sampleOf } from '../../library/sample';
import { compiledBuiltInRules } from '../built-in';
import { createChecker } from '../check';
import { readSentences } from '../stages';
import { addOpinions, giveOpinions, mostOpinions, opinionRule } from './raise';
import { readsAsEnglish } from './slip-features';
import { opinionKinds, raisedFrom } from './slip-model';

const stock = join(import.meta.dirname, '../../../scripts/train/stock');
const upset = { messageId: 'customer', situations: [{ name: 'frustrated' as const, confidence: 0.9, evidence: [] }] };
const unheard = { situations: [] };
const opinionsOn = (text: string) => giveOpinions(readSentences(text), upset);

interface Row {
  kind?: string;
  near?: string;
  voice: string;
  text: string;
  words?: string;
}
const read = <T>(name: string): T[] =>
  readFileSync(join(stock, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
const voices = ['voices', 'hands-a', 'hands-b', 'hands-c'].flatMap((name) => read<Row>(`slips-${name}.jsonl`));
const raisedOf = voices.filter(({ kind, text }) => kind !== undefined && opinionsOn(text).length > 0);

describe('the second opinion', () => {
  it('was fitted on features as they are now: else run `npx tsx scripts/train/train-slips.ts`', () => {
    const file = readFileSync(join(import.meta.dirname, 'slips.json'), 'utf8');
    expect((JSON.parse(file) as { fingerprint: string }).fingerprint).toBe(slipFingerprint());
    expect(gzipSync(file).length).toBeLessThanOrEqual(45_000);
  });

  it('speaks of a sentence or a clause, says that it is not sure, and offers no words', () => {
    for (const { text } of raisedOf.slice(0, 50)) {
      const [opinion] = opinionsOn(text);
      expect(opinion!.why).toMatch(/^May /);
      expect(text.slice(opinion!.start, opinion!.end)).toBe(opinion!.text);
      expect(opinion!.replacements).toEqual([]);
      expect(opinionKinds.map(opinionRule)).toContain(opinion!.rule);
    }
  });

  it('says the same of a draft that was read before as of one that is new', () => {
    const texts = voices.slice(0, 40).map(({ text }) => text);
    const grown = texts.map((_, count) => texts.slice(0, count + 1).join('\n\n'));
    const first = grown.map(opinionsOn);
    expect(grown.toReversed().map(opinionsOn).toReversed()).toEqual(first);
  });

  it('takes an offer for a sale into trouble only where there is trouble', () => {
    const thankful = {
      messageId: 'customer',
      situations: [{ name: 'thankful' as const, confidence: 0.9, evidence: [] }],
    };
    const sales = raisedOf.filter(({ text }) => opinionsOn(text)[0]?.kind === 'selling-into-trouble');
    expect(sales.length).toBeGreaterThan(20);
    expect(sales.flatMap(({ text }) => giveOpinions(readSentences(text), thankful))).toEqual([]);
  });

  it('has to be surer where no message is known, and is silent there about warmth', () => {
    const told = raisedOf.filter(({ text }) => giveOpinions(readSentences(text), unheard).length > 0);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(raisedOf.length * 0.75);
    expect(
      told.flatMap(({ text }) => giveOpinions(readSentences(text), unheard).map(({ kind }) => kind)),
    ).not.toContain('charm');
  });

  it('takes a farewell for no commitment', () => {
    const wishes = [
      'We hope to welcome you on board again soon.',
      'I hope you get to enjoy the new phone as soon as possible.',
    ];
    expect(wishes.flatMap((text) => giveOpinions(readSentences(`Great to hear that. ${text}`), unheard))).toEqual([]);
  });

  it('takes an error message for no fog of ours', () => {
    const error = 'An error occurred while sending the mail.';
    const told = (text: string) => giveOpinions(readSentences(text), upset).map(({ kind }) => kind);
    expect(told(`I looked at your order. ${error} We are sorry.`)).toEqual(['fog']);
    expect(told(`${error} The server responded: address unknown.`)).toEqual([]);
    expect(told(`This is the error message you get. ${error}`)).toEqual([]);
  });

  it('leaves open what we will do where it waits for the customer or a time is named', () => {
    const vague = raisedOf.find(({ text }) => opinionsOn(text)[0]?.kind === 'vague-commitment')!.text;
    expect(opinionsOn(`The cable is on our list.\n\n${vague}`)).toHaveLength(1);
    expect(opinionsOn(`Please send us the number of the meter.\n\n${vague}`)).toEqual([]);
    expect(opinionsOn(`${vague}\n\nI will write to you on Tuesday at 10.`)).toEqual([]);
  });

  it('steps back where a rule speaks, and stands with it in order of place elsewhere', () => {
    const [first, second] = opinionsOn(
      raisedOf
        .slice(0, 2)
        .map(({ text }) => text)
        .join('\n\n'),
    );
    expect(addOpinions([first!], [first!, second!])).toEqual([first, second]);
    expect(addOpinions([second!], [first!])).toEqual([first, second]);
  });

  it('is not had of the phrases that replies are made of', () => {
    const texts = builtInLibrary.phrases.map((phrase) => sampleOf(phrase));
    expect(texts.filter((text) => opinionsOn(text).length > 0)).toEqual([]);
  });

  it(`gives ${mostOpinions} at most`, () => {
    const all = raisedOf.map(({ text }) => text).join('\n\n');
    expect(opinionsOn(all).length).toBe(mostOpinions);
  });

  it('has none of other languages', () => {
    expect(readsAsEnglish('Wir kümmern uns natürlich sofort um alles, was Sie brauchen.')).toBe(false);
    expect(readsAsEnglish('We will of course take care of everything you need.')).toBe(true);
  });

  it('leaves nearly all drafts alone in which a reader found nothing', () => {
    const files = readdirSync(stock).filter((name) => /^drafts-.*\.jsonl$/.test(name));
    const clean = files
      .flatMap((name) => read<{ text: string; findings: unknown[] }>(name))
      .filter(({ findings }) => findings.length === 0);
    const alarmed = clean.filter(({ text }) => opinionsOn(text).length > 0);
    expect(alarmed.length / clean.length).toBeLessThan(0.02);
  });
});

describe('the stock of slips in many voices', () => {
  it('marks words of its own, names kinds there are, and has none twice', () => {
    expect(new Set(voices.map(({ text }) => text.toLowerCase())).size).toBe(voices.length);
    for (const { kind, near, text, words } of voices) {
      for (const name of [kind, near]) if (name !== undefined) expect(wordingKinds, text).toContain(name);
      expect(kind !== undefined && near !== undefined, text).toBe(false);
      if (words !== undefined) expect(text).toContain(words);
    }
  });

  it('has slips and near misses of every kind', () => {
    for (const name of wordingKinds) {
      expect(voices.filter(({ kind }) => kind === name).length, name).toBeGreaterThan(20);
      expect(voices.filter(({ near }) => near === name).length, name).toBeGreaterThan(5);
    }
  });
});

describe('an opinion', () => {
  it('is of sentences in which rules found nothing, in many of the stock’s slips', () => {
    const checker = createChecker(compiledBuiltInRules);
    const open = voices.filter(
      ({ kind, text }) =>
        opinionKinds.some((one, at) => one === kind && raisedFrom[at]! < 1) && checker.check(text).length === 0,
    );
    const met = open.filter(({ kind, text }) => opinionsOn(text).some((opinion) => opinion.kind === kind));
    expect(met.length / open.length).toBeGreaterThan(0.25);
  });
});
