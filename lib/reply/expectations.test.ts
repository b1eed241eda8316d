import { describe, expect, it } from 'vitest';
import { describeExpectations, type StandingNote } from './expectations';

const now = new Date(2026, 2, 3, 10, 20); // a Tuesday
const at = (day: number, hour: number) => new Date(2026, 2, day, hour).toISOString();
const summary = (notes: StandingNote[], more: Partial<Parameters<typeof describeExpectations>[0]> = {}) =>
  describeExpectations({ notes, now, customer: { name: 'Mara Lindt' }, agent: { name: 'Robin' }, ...more });

describe('where things stand', () => {
  it('says what is agreed, done, open, promised and outside the plan, in this order', () => {
    const text = summary(
      [
        { kind: 'request', text: 'send a corrected invoice', state: 'open', due: at(5, 0) },
        { kind: 'request', text: 'move the training to May', state: 'open', plan: 'off' },
        { kind: 'request', text: 'add two users', state: 'done', done: true },
        { kind: 'promise', text: "I'll call you about the import", state: 'open', due: at(4, 15) },
        { kind: 'expectation', text: 'Answers within one working day.' },
      ],
      { plan: ['Go-live in June'] },
    );
    expect(text).toBe(`Hello Mara,

So that we both work from the same page, this is where things stand as I have noted it:

What we agreed:
- Go-live in June
- Answers within one working day

Done:
- Add two users

Open:
- Send a corrected invoice (by Thursday)

What you will have from me:
- I will call you about the import, by Wednesday 15:00

Not part of what we agreed:
- Move the training to May

If a line is not as you remember it, tell me and I will correct it.

Kind regards,
Robin`);
  });

  it('owns a promise whose time is over before anything else', () => {
    const text = summary([
      { kind: 'promise', text: "I'll send you the report by Friday.", state: 'open', due: at(2, 15) },
    ]);
    expect(text).toMatch(/^Hello Mara,\n\nFirst of all, I am sorry: I had promised to send you the report by Friday, /);
    expect(text).not.toContain('where things stand');
  });

  it('tells a customer nothing of incidents, preferences, inner notes or what is in the bin', () => {
    const inner: StandingNote[] = ['incident', 'preference', 'note', 'concession', 'why'].map((kind) => ({
      kind,
      text: `Secret ${kind}`,
    }));
    expect(summary(inner)).toBeUndefined();
    expect(summary([{ kind: 'request', text: 'Gone', state: 'open', deletedAt: at(1, 9) }])).toBeUndefined();
    const text = summary([...inner, { kind: 'request', text: 'Shown', state: 'open' }]);
    expect(text).toContain('- Shown');
    expect(text).not.toContain('Secret');
  });

  it('names each thing once, on one line', () => {
    const text = summary([
      { kind: 'request', text: 'Send\nthe file', state: 'open' },
      { kind: 'request', text: 'send the file.', state: 'open' },
    ]);
    expect(text?.match(/Send the file/g)).toHaveLength(1);
  });

  it('says nothing where nothing is noted', () => {
    expect(summary([])).toBeUndefined();
    expect(summary([{ kind: 'request', text: '  ', state: 'open' }])).toBeUndefined();
  });
});
