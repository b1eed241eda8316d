/**
 * Fits the weights in lib/wording/opinion and lib/wording/structure: `npx tsx scripts/train/train-wording.ts [--report]`.
 *
 * Reads the stock beside this script and the labelled drafts under EVAL_DATA (default ../shared/eval); only sources whose
 * licence lets weights be shipped are used, see lib/wording/opinion/NOTES.md. The same data give the same files. With
 * `--report` nothing is written.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Stage, stages } from '../../lib/conversation/vocabulary';
import { builtInLibrary } from '../../lib/library/built-in';
import { listen } from '../../lib/listen/listen';
import { messageFeatures, sentenceFeatures } from '../../lib/wording/opinion/features';
import type { ModelFile } from '../../lib/wording/opinion/model';
import { acknowledges, type DraftSentence, draftTargets, framesOf, readCuedSentences } from '../../lib/wording/stages';
import { firstAcknowledgement } from '../../lib/wording/structure/lacking';
import { readTrouble } from '../../lib/wording/structure/trouble';
import {
  type Bag,
  type FitOptions,
  fitBags,
  type HeldOut,
  heldOutBags,
  packModel,
  qualityAt,
  scoredOf,
  thresholdOf,
} from './bags';
import { fitLacking, type WeighedDraft } from './lacking';
import { dealOrigins, originOf } from './origins';
import { authoredDrafts, customerMessages, isOfLife, type LabelledDraft, realDrafts } from './wording-data';
import { wordingFingerprint } from './wording-fingerprint';

const root = process.env.EVAL_DATA ?? join(import.meta.dirname, '../../../shared/eval');
const output = join(import.meta.dirname, '../../lib/wording');

/** Folds of the cross-validation that thresholds come from. */
const folds = 6;

if (!existsSync(join(root, 'train/drafts-real.jsonl'))) {
  process.stderr.write(`No labelled data at ${root}: set EVAL_DATA. The weights are left as they are.\n`);
  process.exit(2);
}

const authored = authoredDrafts(root);
const real = realDrafts(root);

function fitAndReport(
  name: string,
  bags: readonly Bag[],
  origins: readonly string[],
  target: number,
  options: FitOptions & { authored: number; measured: (index: number) => boolean; recall?: number },
) {
  const { measured, recall, ...fit } = options;
  const foldOf = dealOrigins(origins, folds);
  const heldOut = heldOutBags(bags, (index) => foldOf(origins[index]!), target, { folds, ...fit });
  const counted = scoredOf(heldOut.filter((_, index) => measured(index)));
  const threshold = thresholdOf(counted, recall);
  process.stdout.write(`${name.padEnd(16)} from ${threshold.toFixed(2)}: held out ${qualityAt(counted, threshold)}`);
  const life = scoredOf(heldOut.filter((_, index) => !bags[index]!.authored));
  process.stdout.write(life.length > 0 ? `, from life ${qualityAt(life, threshold)}\n` : '\n');
  return { fitted: fitBags(bags, target, fit), threshold, heldOut };
}

/**
 * How much recall counts beside precision. Most drafts tell and explain something, which reads like the truth told or the view they lack: a
 * meter that shows those stages too readily tells reps nothing.
 */
const recallOf: Partial<Record<string, number>> = { honesty: 0.7, perspective: 0.4 };

/** Cues to begin with where they are named otherwise. */
const hints = { forward: 'next-step', open: 'left-open' };

/** What the labels say of each stage; drafts from life were read for two of them only. */
function stageTargets(draft: LabelledDraft): (boolean | undefined)[] {
  const vague = draft.findings.some(({ kind }) => kind === 'vague-commitment');
  if (draft.stages) {
    const { structure = [] } = draft;
    const leadsOn = draft.stages.includes('next-step') || structure.includes('no-time');
    return [
      ...stages.map((stage) => draft.stages?.includes(stage)),
      leadsOn ? true : structure.includes('no-next-step') ? false : undefined,
      vague || structure.includes('no-time'),
    ];
  }
  const known: Partial<Record<string, boolean | undefined>> = {
    acknowledge: draft.acknowledges,
    'next-step': draft.next_step,
  };
  return [...stages.map((stage) => known[stage]), draft.next_step || vague, vague || undefined];
}

function draftBag(draft: LabelledDraft): Bag {
  const sentences = readCuedSentences(draft.text);
  const frames = framesOf(sentences);
  const body = sentences.filter((_, index) => !frames[index]);
  return {
    sentences: body.map((sentence, place) => sentenceFeatures(sentence, place, body.length)),
    targets: stageTargets(draft),
    authored: draft.stages !== undefined,
    // Many, all of one forum, and read for other purposes.
    weight: draft.stages ? 1 : 0.5,
  };
}

/** Stages that phrases of a stage are never in; they may well touch the others. */
const notIn: Readonly<Record<Stage, readonly Stage[]>> = {
  listen: ['acknowledge', 'next-step'],
  acknowledge: ['next-step', 'perspective'],
  honesty: ['acknowledge', 'listen'],
  perspective: ['acknowledge', 'listen'],
  'next-step': ['acknowledge', 'listen'],
};

/** Built-in phrases stand for themselves: a draft that consists of one serves its stage. */
function phraseBag({ text, stage }: { text: string; stage: Stage }): Bag {
  const sentences = readCuedSentences(text.replace(/\{[^}]*\}/g, 'it'));
  const targets = stages.map((name) => (name === stage ? true : notIn[stage].includes(name) ? false : undefined));
  return {
    sentences: sentences.map((sentence, place) => sentenceFeatures(sentence, place, sentences.length)),
    targets,
    authored: true,
    weight: 0.3,
  };
}

/** What models that did not see a draft make of its sentences, by what is told. */
const unseen = new Map<string, HeldOut[]>();

function trainStages(): string {
  const drafts = [...authored, ...real];
  const bags = [...drafts.map(draftBag), ...builtInLibrary.phrases.map(phraseBag)];
  const origins = [...drafts.map(originOf), ...builtInLibrary.phrases.map(() => 'phrases')];
  const results = draftTargets.map((name, target) => {
    const measured = (index: number) => index < authored.length && isOfLife(authored[index]!);
    const hint = `c ${hints[name as keyof typeof hints] ?? name}`;
    const result = fitAndReport(name, bags, origins, target, {
      authored: 0.5,
      measured,
      hint,
      recall: recallOf[name] ?? 1,
    });
    unseen.set(name, result.heldOut);
    return result;
  });
  return pack(draftTargets, results, 0.5);
}

/** Situations of which a reply has to take something up before it answers. */
const upset = [
  'frustrated',
  'service-failure',
  'uncooperative',
  'abusive',
  'threatens-to-leave',
  'legal-threat',
  'wants-escalation',
];

/** Whether a message needs acknowledgement: by what its labelled replies did or lacked, and by its situations. */
function trainTrouble(): string {
  const answered = authored.map((draft) => {
    const claimed = listen([{ id: 'customer', role: 'customer', text: draft.customer }]).situations;
    const features = messageFeatures(
      readTrouble(draft.customer),
      claimed.map(({ name }) => name),
    );
    const needs = draft.stages?.includes('acknowledge') || draft.structure?.includes('no-acknowledgement');
    return { origin: originOf(draft), bag: { sentences: [features], targets: [needs], authored: true, weight: 1 } };
  });
  const read = customerMessages(root).map(({ id, text, situations, authored: invented }) => {
    const needs = situations.some((name) => upset.includes(name));
    const sentences = [messageFeatures(readTrouble(text), [])];
    return { origin: originOf({ id }), bag: { sentences, targets: [needs], authored: invented, weight: 0.1 } };
  });
  const rows = [...answered, ...read];
  const result = fitAndReport(
    'trouble',
    rows.map(({ bag }) => bag),
    rows.map(({ origin }) => origin),
    0,
    {
      authored: 1,
      measured: (index) => index < answered.length && isOfLife(authored[index]!),
      rate: 0.2,
      penalty: 0.003,
    },
  );
  unseen.set('trouble', result.heldOut);
  return pack(['trouble'], [result], 1);
}

/** The invented drafts as they are read by models that did not see them. */
function weighedDrafts(): WeighedDraft[] {
  const foldOf = dealOrigins(authored.map(originOf), folds);
  return authored.map((draft, index) => {
    const sentences = readCuedSentences(draft.text);
    const frames = framesOf(sentences);
    const body = sentences
      .filter((_, at) => !frames[at])
      .map((sentence, place): DraftSentence => {
        const chances = draftTargets.map((name) => [name, unseen.get(name)![index]!.each[place]]);
        return { ...sentence, frame: false, chances: Object.fromEntries(chances) };
      });
    const told = readTrouble(draft.customer);
    const trouble = unseen.get('trouble')![index]!.each[0]!;
    return {
      group: foldOf(originOf(draft)),
      body,
      needs: { trouble, onlyAsked: told.every(({ asked }) => asked), said: draft.customer },
      structure: draft.structure ?? [],
      counted: isOfLife(draft),
      open: {
        'no-acknowledgement': !body.some(acknowledges),
        'no-next-step': true,
        'answer-before-acknowledgement': firstAcknowledgement(body) > 0,
      },
    };
  });
}

function pack(names: readonly string[], results: readonly ReturnType<typeof fitAndReport>[], invented: number): string {
  const fitted = results.map((result) => result.fitted);
  const thresholds = results.map((result) => result.threshold);
  return layOut({ fingerprint: wordingFingerprint(), ...packModel(names, fitted, thresholds, invented) });
}

/** The file as the formatter leaves it: a line per list, and one per string of weights. */
function layOut({ weights, ...lists }: ModelFile): string {
  const lines = Object.entries(lists).map(
    ([key, list]) => `  "${key}": ${JSON.stringify(list).replaceAll(',', ', ')},`,
  );
  const strings = weights.map((written) => `    ${JSON.stringify(written)}`).join(',\n');
  return `{\n${lines.join('\n')}\n  "weights": [\n${strings}\n  ]\n}\n`;
}

const files = { 'opinion/stages.json': trainStages(), 'opinion/trouble.json': trainTrouble() };
const lacking = { 'structure/lacking.json': `${JSON.stringify(fitLacking(weighedDrafts(), folds), undefined, 2)}\n` };
if (!process.argv.includes('--report')) {
  for (const [name, text] of Object.entries({ ...files, ...lacking })) writeFileSync(join(output, name), text);
}
