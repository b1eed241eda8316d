import { describe, expect, it } from 'vitest';
import {
  type Corrected,
  correctReading as correct,
  isCorrected,
  sentencesLeft,
  uncorrected,
  withoutAsk,
  withoutSituation,
  withSituation,
} from './corrections';
import { exampleConversation, exampleReading } from './testing';

const mail = exampleConversation.messages[0]?.text ?? '';
const correctReading = (reading: typeof exampleReading, corrected: Corrected) => correct(reading, corrected, mail);

const names = (...changes: Parameters<typeof correctReading>[1][]) =>
  changes.flatMap((change) => correctReading(exampleReading, change).situations.map(({ name }) => name));

describe('corrections of a reading', () => {
  it('take situations off, add others for sure, and leave the reading itself as it was', () => {
    const before = structuredClone(exampleReading);
    expect(names({ ...uncorrected, off: ['frustrated'], added: ['mistaken'] })).toEqual(['impatient', 'mistaken']);
    expect(exampleReading).toEqual(before);
  });

  it('add nothing twice, and nothing beside neutral', () => {
    expect(names({ ...uncorrected, added: ['frustrated'] })).toEqual(['frustrated', 'impatient']);
    const calm = { ...exampleReading, situations: [{ name: 'neutral' as const, confidence: 1, evidence: [] }] };
    const added = correctReading(calm, { ...uncorrected, added: ['off-plan'] });
    expect(added.situations.map(({ name }) => name)).toEqual(['off-plan']);
  });

  it('take the level of abuse along with the situation', () => {
    const threat = { ...exampleReading, abuse: 'threat' as const };
    expect(correctReading(threat, { ...uncorrected, off: ['abusive'] }).abuse).toBe('none');
    expect(correctReading(threat, { ...uncorrected, added: ['abusive'] }).abuse).toBe('threat');
    expect(correctReading(exampleReading, { ...uncorrected, added: ['abusive'] }).abuse).toBe('abuse');
    const swears = { ...exampleReading, abuse: 'aggression' as const };
    expect(correctReading(swears, { ...uncorrected, off: ['abusive'] }).abuse).toBe('aggression');
  });

  it('take off an ask by its place', () => {
    const [ask] = exampleReading.asks;
    if (!ask) throw new Error('The example has no ask.');
    const { start, end } = ask;
    expect(correctReading(exampleReading, { ...uncorrected, asksOff: [{ start, end }] }).asks).toEqual([]);
    expect(correctReading(exampleReading, { ...uncorrected, asksOff: [{ start, end: end - 1 }] }).asks).toEqual([ask]);
  });

  it('add an ask by its place, in the order of the message, and take it off again', () => {
    const sentences = sentencesLeft(mail, exampleReading.asks);
    expect(sentences.map(({ start, end }) => mail.slice(start, end))).toEqual([
      'My lamp has been broken since Monday.',
    ]);
    const [first] = sentences;
    if (!first) throw new Error('The example has no sentence left.');
    const added = { ...uncorrected, asksAdded: [first] };
    expect(correctReading(exampleReading, added).asks.map(({ text }) => text)).toEqual([
      'My lamp has been broken since Monday.',
      'Please send a new one by Friday',
    ]);
    expect(isCorrected(added)).toBe(true);
    expect(isCorrected(withoutAsk(added, first))).toBe(false);
    // A place the text no longer has is no ask.
    expect(correct(exampleReading, added, 'Short.').asks).toHaveLength(1);
  });

  it('mean what was added as an ask, whatever the manner of its sentence', () => {
    const sentence = { start: 0, end: 37, gist: 0.4, aside: 0.6, ask: 0.01 };
    const other = { ...sentence, start: 38, end: 69 };
    const chances = { trouble: 0.6, question: 0.1, praise: 0.1, news: 0.1, unclear: 0.1 };
    const manner = { kind: 'trouble' as const, confidence: 0.6, chances, sorry: 0.5, sentences: [sentence, other] };
    const reading = { ...exampleReading, manner };
    const added = { ...uncorrected, asksAdded: [{ start: 0, end: 37 }] };
    expect(correct(reading, added, mail).manner?.sentences).toEqual([{ ...sentence, ask: 1, aside: 0 }, other]);
  });

  it('offer every line of a list, and nothing that is an ask, or too short to be one', () => {
    const text = 'Hello!\n- a refund for order 5120\n- a call tomorrow\nThe lamp is blue. Bye';
    const words = (asks: Parameters<typeof sentencesLeft>[1]) =>
      sentencesLeft(text, asks).map(({ start, end }) => text.slice(start, end));
    expect(words([])).toEqual(['- a refund for order 5120', '- a call tomorrow', 'The lamp is blue.']);
    expect(words([{ start: 9, end: 20 }])).toEqual(['- a call tomorrow', 'The lamp is blue.']);
  });

  it('cancel each other out', () => {
    const added = withSituation(uncorrected, 'mistaken');
    expect(isCorrected(added)).toBe(true);
    expect(isCorrected(withoutSituation(added, 'mistaken'))).toBe(false);
    const off = withoutSituation(uncorrected, 'frustrated');
    expect(isCorrected(withSituation(off, 'frustrated'))).toBe(false);
  });
});
