import { describe, expect, it } from 'vitest';
import type { Situation } from '../../conversation/vocabulary';
import { type Manner, type MannerKind, mannerKinds, type SentenceManner } from '../../listen/types';
import { reading } from '../testing';
import { isAside, isCore, isMatter, isWanted, stanceOf } from './stance';

/** A manner with this kind at this chance, the rest spread evenly. */
function manner(kind: MannerKind, chance: number, sorry: number, sentences: SentenceManner[] = []): Manner {
  const rest = (1 - chance) / (mannerKinds.length - 1);
  const chances = Object.fromEntries(mannerKinds.map((name) => [name, name === kind ? chance : rest]));
  return { kind, confidence: chance, chances: chances as Record<MannerKind, number>, sorry, sentences };
}

const calm = { pressing: false, asks: false, cancels: false, thanks: false, solved: false, limited: false };
const besides = { ...calm, technical: false, unhurried: false };
const read = (...names: Situation[]) => ({ situations: new Map(names.map((name) => [name, 0.6])), doubtful: false });
const namesOf = (...given: Parameters<typeof stanceOf>) => [...stanceOf(...given).situations.keys()];

describe('what the answer has to be', () => {
  it('is left as it was heard where no manner was', () => {
    expect(namesOf(read('frustrated'), undefined, besides)).toEqual(['frustrated']);
  });

  it('has regret for trouble that no situation names', () => {
    expect(namesOf(read('neutral'), manner('trouble', 0.9, 0.9), besides)).toEqual(['service-failure']);
  });

  it('has regret for what is plainly trouble beside an ask, unless they merely cancel or give notice', () => {
    const asking = { ...besides, asks: true };
    expect(namesOf(read('neutral'), manner('trouble', 0.8, 0.55), asking)).toEqual(['service-failure']);
    expect(namesOf(read('neutral'), manner('trouble', 0.6, 0.55), asking)).toEqual(['neutral']);
    expect(namesOf(read('neutral'), manner('trouble', 0.8, 0.55), { ...asking, cancels: true })).toEqual(['neutral']);
    expect(namesOf(read('service-failure'), manner('trouble', 0.9, 0.9), { ...asking, givesNotice: true })).toEqual([
      'neutral',
    ]);
  });

  it('takes nothing for beyond reach that they ordered, or that surely went wrong with us', () => {
    const both = (failed: number, beyond: number) => ({
      situations: new Map<Situation, number>([
        ['service-failure', failed],
        ['unrealistic', beyond],
      ]),
      doubtful: false,
    });
    const upset = manner('trouble', 0.9, 0.9);
    expect(namesOf(both(0.8, 0.9), upset, besides)).toContain('unrealistic');
    expect(namesOf(both(0.8, 0.9), upset, { ...besides, wrongGoods: true })).not.toContain('unrealistic');
    expect(namesOf(both(0.95, 0.7), upset, besides)).not.toContain('unrealistic');
  });

  it('has none for a calm question, whatever mood was guessed', () => {
    const stance = stanceOf(read('service-failure'), manner('question', 0.8, 0.1), { ...besides, asks: true });
    expect([...stance.situations.keys()]).toEqual(['neutral']);
    expect(stance).toMatchObject({ kind: 'question', doubtful: false });
  });

  it('needs more than a guess at a mood where they more likely ask than complain', () => {
    const mood = { situations: new Map<Situation, number>([['service-failure', 0.66]]), doubtful: false };
    expect(namesOf(mood, manner('question', 0.66, 0.36), besides)).toEqual(['neutral']);
    expect(namesOf(mood, manner('trouble', 0.66, 0.36), besides)).toEqual(['service-failure']);
  });

  it('doubts that anybody refuses or wants the impossible of a program', () => {
    const upset = manner('trouble', 0.9, 0.9);
    expect(namesOf(read('uncooperative'), upset, { ...besides, technical: true })).not.toContain('uncooperative');
    expect(namesOf(read('uncooperative'), upset, besides)).toContain('uncooperative');
  });

  it('is pleased where they call what is wrong small, unless they are leaving over it', () => {
    expect(namesOf(read('frustrated'), manner('trouble', 0.9, 0.9), { ...besides, smallPoint: true })).toEqual([
      'thankful',
    ]);
    expect(namesOf(read('legal-threat'), manner('trouble', 0.9, 0.9), { ...besides, smallPoint: true })).toContain(
      'legal-threat',
    );
  });

  it('is pleased where it is solved, whatever heat is in the story, unless they are leaving', () => {
    const angry = manner('trouble', 0.8, 0.6);
    expect(namesOf(read('frustrated'), angry, { ...besides, solved: true })).toEqual(['thankful']);
    expect(namesOf(read('threatens-to-leave'), angry, { ...besides, solved: true })).toContain('threatens-to-leave');
  });

  it('is thanks for praise, and for nothing else', () => {
    expect(namesOf(read('neutral'), manner('praise', 0.8, 0.1), besides)).toEqual(['thankful']);
    expect(namesOf(read('thankful'), manner('trouble', 0.9, 0.8), besides)).not.toContain('thankful');
  });

  it('is no thanks where a "but" follows or regret is due', () => {
    expect(stanceOf(read('neutral'), manner('praise', 0.7, 0.1), { ...besides, limited: true }).kind).not.toBe(
      'praise',
    );
    expect(stanceOf(read('neutral'), manner('praise', 0.7, 0.6), besides).kind).not.toBe('praise');
  });

  it('takes a calm wish to end something for a request, and an angry one for a parting', () => {
    const cancels = { ...besides, asks: true, cancels: true };
    expect(namesOf(read('threatens-to-leave'), manner('question', 0.7, 0.2), cancels)).toEqual(['neutral']);
    const angry = {
      situations: new Map<Situation, number>([
        ['threatens-to-leave', 0.8],
        ['frustrated', 0.9],
      ]),
      doubtful: false,
    };
    expect(namesOf(angry, manner('trouble', 0.9, 0.9), cancels)).toContain('threatens-to-leave');
  });

  it('is no thanks where the heat is sure: praise in words is not meant as it stands', () => {
    const heat = { situations: new Map<Situation, number>([['frustrated', 0.83]]), doubtful: false };
    expect(namesOf(heat, manner('praise', 0.8, 0.15), besides)).toEqual(['frustrated']);
  });

  it('tells nobody who shows proof that they have it wrong', () => {
    const sure = { situations: new Map<Situation, number>([['mistaken', 0.9]]), doubtful: false };
    const trouble = manner('trouble', 0.9, 0.9);
    expect(namesOf(sure, trouble, besides)).toEqual(['mistaken']);
    expect(namesOf(sure, trouble, { ...besides, proves: true })).toEqual(['service-failure']);
  });

  it('doubts that they are mistaken where we more likely failed them', () => {
    const both = (mistaken: number) => ({
      situations: new Map<Situation, number>([
        ['service-failure', 0.8],
        ['mistaken', mistaken],
      ]),
      doubtful: false,
    });
    expect(namesOf(both(0.62), manner('trouble', 0.9, 0.9), besides)).not.toContain('mistaken');
    expect(namesOf(both(0.9), manner('trouble', 0.9, 0.9), besides)).toContain('mistaken');
  });

  it('takes nothing over anybody’s head for somebody who praises', () => {
    expect(namesOf(read('wants-escalation'), manner('praise', 0.9, 0), besides)).not.toContain('wants-escalation');
  });

  it('keeps what must not be missed', () => {
    for (const name of ['abusive', 'legal-threat', 'wants-escalation'] as const)
      expect(namesOf(read(name), manner('question', 0.9, 0), besides), name).toContain(name);
  });
});

describe('a stretch of a message', () => {
  const sentence = (start: number, gist: number, aside: number, ask: number) => ({
    start,
    end: start + 10,
    gist,
    aside,
    ask,
  });
  const heard = reading([], {
    manner: manner('trouble', 0.9, 0.9, [
      sentence(0, 0.9, 0.1, 0),
      sentence(10, 0.6, 0.1, 0.9),
      sentence(20, 0.9, 0.9, 0.9),
    ]),
  });
  const at = (start: number) => ({ start: start + 1, end: start + 9 });

  it('is the matter where the sentence is about it, its core in the first of these', () => {
    expect([0, 10, 20].map((start) => isMatter(heard, at(start)))).toEqual([true, true, false]);
    expect([0, 10, 20].map((start) => isCore(heard, at(start)))).toEqual([true, false, false]);
  });

  it('is an aside, or wanted, as its sentence is', () => {
    expect([0, 20].map((start) => isAside(heard, at(start)))).toEqual([false, true]);
    expect([0, 10].map((start) => isWanted(heard, at(start)))).toEqual([false, true]);
  });

  it('is all of that where no manner was heard', () => {
    expect(isMatter(reading([]), at(0)) && isWanted(reading([]), at(0)) && !isAside(reading([]), at(0))).toBe(true);
  });
});
