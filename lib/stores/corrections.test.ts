import { describe, expect, it } from 'vitest';
import { correctReading, isCorrected, uncorrected, withoutSituation, withSituation } from './corrections';
import { exampleReading } from './testing';

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

  it('cancel each other out', () => {
    const added = withSituation(uncorrected, 'mistaken');
    expect(isCorrected(added)).toBe(true);
    expect(isCorrected(withoutSituation(added, 'mistaken'))).toBe(false);
    const off = withoutSituation(uncorrected, 'frustrated');
    expect(isCorrected(withSituation(off, 'frustrated'))).toBe(false);
  });
});
