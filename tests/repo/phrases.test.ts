import { describe, expect, it } from 'vitest';
import { acceptsWording, checkPhrases } from '../../cli/wording';
import { practiceIds } from '../../lib/conversation/practices';
import { situations, stages } from '../../lib/conversation/vocabulary';
import { builtInLibrary } from '../../lib/library/built-in';
import { parseLibrary } from '../../lib/library/parse';
import { sampleOf } from '../../lib/library/sample';
import { channels } from '../../lib/library/schema';
import { planStages } from '../../lib/reply/path';
import { conditions, conditionsOf } from '../../lib/reply/standing/conditions';

const { phrases } = builtInLibrary;

/** Openings and turns that every canned reply has, and what the method warns of in our own words. */
const worn =
  /\b(?:valued customer|reach(?:ed|ing)? out|rest assured|do not hesitate|don't hesitate|inconvenience|at your earliest|we strive|please be (?:advised|informed)|kindly note|bear with us|value your|top priority|unfortunately|delighted|ASAP|soon|shortly|as soon as possible|utmost|sincerely apologi[sz]e|deeply|truly sorry|so sorry|terribly|100 ?%|guarantee)\b/i;

describe('the built-in phrases', () => {
  it('make a valid library file', () => {
    expect(parseLibrary(JSON.parse(JSON.stringify(builtInLibrary)))).toEqual({ library: builtInLibrary });
  });

  it('are at least 300 for mail, and a shorter set for chat', () => {
    const mail = phrases.filter(({ channel }) => channel?.includes('email'));
    const chat = phrases.filter(({ channel }) => channel?.includes('chat'));
    expect(mail.length).toBeGreaterThanOrEqual(300);
    expect(chat.length).toBeGreaterThanOrEqual(60);
    const middle = (list: typeof phrases) =>
      list.map(({ text }) => text.length).sort((a, b) => a - b)[list.length >> 1] ?? 0;
    expect(middle(chat)).toBeLessThan(middle(mail) * 0.7);
  });

  it('are all different', () => {
    const texts = phrases.map(({ channel, stage, text }) => `${channel} ${stage} ${text}`);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });

  it('serve every stage that a situation takes, in mail and in chat, with facts or without', () => {
    const missing: string[] = [];
    for (const channel of channels) {
      for (const situation of situations) {
        for (const stage of planStages(new Map([[situation, 1]]), {
          promiseOverdue: false,
          asks: false,
          whyUnknown: true,
        })) {
          const plain = phrases.some(
            (phrase) =>
              phrase.stage === stage &&
              phrase.channel?.includes(channel) &&
              phrase.situations?.includes(situation) &&
              !/\{(?!when|step|lead|legal)/.test(phrase.text),
          );
          if (!plain) missing.push(`${channel} ${situation} ${stage}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('set only conditions that exist', () => {
    const set = phrases.flatMap(({ tags }) => conditionsOf(tags));
    expect(set.filter((name) => !Object.hasOwn(conditions, name))).toEqual([]);
  });

  it('between them act on nearly every practice', () => {
    const cited = new Set(phrases.map(({ practice }) => practice));
    // What these two ask of a rep happens beside the reply: hand over, and keep a record.
    expect(practiceIds.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('are not worn', () => {
    expect(phrases.filter(({ text }) => worn.test(text)).map(({ id }) => id)).toEqual([]);
  });

  it('are short sentences with clean ends', () => {
    for (const { id, text } of phrases) {
      expect(text, id).not.toMatch(/\b(\p{L}+) \1\b|\s{2}| [.,;:!?]|[.,;]{2}|!/iu);
      expect(text.trim(), id).toBe(text);
      expect(text, id).toMatch(/[.?]$|\{(?:asks|step|recount|wanted|not_included|open_question)\}$/);
      expect(text.length, id).toBeLessThanOrEqual(340);
    }
  });

  it('raise no finding of our own checker', () => {
    expect(
      checkPhrases(builtInLibrary).map(({ phrase, findings }) => [phrase, findings.map(({ rule }) => rule)]),
    ).toEqual([]);
    // Every phrase is read by every rule; a busy machine takes its time for that.
  }, 60_000);

  it('name a time wherever they say that we will write', () => {
    const promising = phrases.filter(
      ({ stage, text }) => stage === 'next-step' && /\bwill (?:write|send|answer)|you will (?:have|hear)/i.test(text),
    );
    expect(
      promising.filter(({ text }) => !/\{(?:when|date|date_one|open_point)\}/.test(text)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('keep their place in the path: only a Next step names a time of ours', () => {
    expect(
      phrases.filter(({ stage, text }) => stage !== 'next-step' && text.includes('{when}')).map(({ id }) => id),
    ).toEqual([]);
    expect(new Set(phrases.map(({ stage }) => stage))).toEqual(new Set(stages));
  });

  it('can be read with samples in their gaps', () => {
    for (const phrase of phrases) expect(sampleOf(phrase), phrase.id).not.toMatch(/[{}]|undefined/);
    expect(acceptsWording([])(sampleOf(phrases[0]!))).toBe(true);
  });
});
