import { describe, expect, it } from 'vitest';
import { reportIncidents } from './incident-report';
import { exampleNote, exampleOverview } from './testing';

const now = new Date('2026-11-23T10:00:00.000Z');

describe('the report of incidents', () => {
  it('has their words, when, where, and what was replied, the oldest first', () => {
    const notes = [
      exampleNote({ id: 'b', kind: 'incident', text: 'Shouted on the phone.' }),
      exampleNote({
        id: 'a',
        kind: 'incident',
        text: 'You fools',
        page: 'https://mail.example/7',
        incident: { level: 'abuse', quote: 'You fools', at: '2026-11-01T10:00:00+02:00', reply: 'Please stop.' },
      }),
    ];
    const report = reportIncidents(exampleOverview(notes), { by: 'Jo', now });
    expect(report).toMatchObject({ by: 'Jo', customer: { name: 'Ida Holm', addresses: ['ida@holm.example'] } });
    expect(report.incidents).toEqual([
      {
        level: 'abuse',
        at: '2026-11-01T08:00:00.000Z',
        recordedAt: '2026-11-20T09:00:00.000Z',
        words: 'You fools',
        subject: 'Broken lamp',
        page: 'https://mail.example/7',
        reply: 'Please stop.',
      },
      {
        level: 'unstated',
        at: '2026-11-20T09:00:00.000Z',
        recordedAt: '2026-11-20T09:00:00.000Z',
        words: 'Shouted on the phone.',
        subject: 'Broken lamp',
      },
    ]);
  });

  it('keeps the rep’s own words beside a quote, and the ladder’s step', () => {
    const note = exampleNote({
      kind: 'incident',
      text: 'On the phone.',
      incident: { level: 'threat', quote: 'I know you' },
    });
    const step = { step: 'Tell the lead.' };
    const ladder = { count: 1, worst: 'threat' as const, step, number: 2, of: 3, letGo: [] };
    const report = reportIncidents(exampleOverview([note], { incidents: { notes: [note], ladder } }), { now });
    expect(report.incidents[0]).toMatchObject({ words: 'I know you', remark: 'On the phone.' });
    expect(report.step).toEqual({ number: 2, of: 3, step: 'Tell the lead.' });
  });
});
