import { describe, expect, it } from 'vitest';
import { builtInLibrary } from '../library/built-in';
import type { Phrase } from '../library/schema';
import type { Shape } from './shape';
import { askIn, reading, reply, spanOf } from './testing';
import type { SuggestInput } from './types';

describe('the shape of a reply', () => {
  const text = 'My order NL-4711 has not arrived. Where is it? I am fed up.';
  const read = reading(['frustrated', 'service-failure'], {
    facts: [{ kind: 'order', ...spanOf(text, 'NL-4711'), value: 'NL-4711' }],
    asks: [askIn(text, 'Where is it?')],
  });
  const people = { customer: { name: 'Mara Lindt' }, agent: { name: 'Robin Vale' } };
  const shaped = (shape: Shape, more: Partial<SuggestInput> = {}) => reply(text, read, { ...people, shape, ...more });
  const usual = reply(text, read, people);

  it('short says what it is about and who does what by when, and no more', () => {
    const short = shaped({ length: 'short' });
    expect(short.text.length).toBeLessThan(usual.text.length * 0.6);
    expect(short.text).toMatch(/^Hello Mara,\n\n[^\n]+\n\nKind regards,\nRobin Vale$/);
    expect(short.text).toContain('your order NL-4711 has not arrived');
    expect(short.text).toContain('by 15:00 today');
    expect(short.text).toMatch(/sorry/i);
  });

  it('short in a mail is written out, in a chat it is not', () => {
    expect(shaped({ length: 'short' }).text).not.toMatch(/\b\p{L}+['’](?:m|ll|t|re)\b/u);
    expect(shaped({ length: 'short' }, { channel: 'chat' }).text).toMatch(/\bI['’](?:m|ll)\b/);
  });

  it('short still sets a boundary, and owns a promise', () => {
    const rude = 'You idiots lost my parcel.';
    const abuse = reading(['abusive', 'service-failure'], { abuse: 'abuse' });
    expect(reply(rude, abuse, { shape: { length: 'short' } }).text).toMatch(/insults.*by 15:00 today/s);
    const openPromises = [{ text: "I'll send you the report by Friday.", due: '2026-02-27T15:00:00Z' }];
    expect(reply('Where is it?', reading([]), { openPromises, shape: { length: 'short' } }).text).toMatch(
      /I had promised to send you the report by Friday/,
    );
  });

  it('formal and informal differ in greeting, closing and contractions, and say the same', () => {
    const formal = shaped({ tone: 'formal' });
    expect(formal.text).toMatch(/^Dear Mara,/);
    expect(formal.text).toMatch(/Yours sincerely,\nRobin Vale$/);
    expect(shaped({ tone: 'formal' }, { channel: 'chat' }).text).not.toMatch(/['’](?:m|ll|t|re)\b/);
    const informal = shaped({ tone: 'informal' });
    expect(informal.text).toMatch(/^Hi Mara,/);
    expect(informal.text).toMatch(/Best wishes,\nRobin Vale$/);
    expect(informal.text).toMatch(/\bI['’](?:m|ll)\b/);
    expect(informal.text).toContain('NL-4711');
  });

  it('leaves phrases of another tone out', () => {
    const phrases: Phrase[] = ['formal', 'informal'].map((tone) => ({
      id: tone,
      stage: 'listen',
      text: `For ${tone} mails.`,
      practice: 'listen-first',
      tags: [`tone:${tone}`],
    }));
    const library = { ...builtInLibrary, phrases };
    expect(shaped({ tone: 'formal' }, { library }).stages.map(({ phrase }) => phrase)).toEqual(['formal']);
    expect(shaped({}, { library }).stages).toEqual([]);
  });

  it('falls back to the usual wording where a library has no short one', () => {
    const phrases = builtInLibrary.phrases.filter(({ channel }) => channel?.includes('email'));
    expect(shaped({ length: 'short' }, { library: { ...builtInLibrary, phrases } }).text).toContain('NL-4711');
  });
});

describe('the tone of a reply', () => {
  const text = 'How do I fire two bowls at once?';
  const inTone = (tone: 'formal' | 'informal') =>
    reply(text, reading([], { asks: [askIn(text, text)] }), { shape: { tone } }).text;

  it('changes the words and not only their contractions', () => {
    expect(inTone('formal').replace(/^Hello/, '')).not.toBe(inTone('informal').replace(/^Hi/, ''));
    expect(inTone('formal')).toMatch(/enquir|wish to know/);
    expect(inTone('informal')).toMatch(/Thanks|get back to you/);
  });
});
