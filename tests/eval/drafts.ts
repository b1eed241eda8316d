/**
 * Measures the draft checker on labelled drafts and, for reading, on unlabelled agent lines.
 * By itself: `npx tsx tests/eval/drafts.ts [folder] [--misses]`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../lib/conversation/conversation';
import { structureRules, wordingKinds } from '../../lib/conversation/vocabulary';
import { listen } from '../../lib/listen/listen';
import { createChecker } from '../../lib/wording/check';
import { compileRules } from '../../lib/wording/compile';
import { addOpinions, giveOpinions } from '../../lib/wording/opinion/raise';
import { builtInRules } from '../../lib/wording/rules/index';
import { readSentences, readStages } from '../../lib/wording/stages';
import { checkStructure } from '../../lib/wording/structure';
import type { Finding } from '../../lib/wording/types';
import { type Draft, type Label, readRows } from './drafts-data';
import { Tally, tableOf } from './drafts-tally';

const checker = createChecker(compileRules(builtInRules).compiled, { maxFindings: 200 });

/** Prints precision, recall and F1 per kind and per structure check, and false alarms. `root` holds dev/ and train/. */
export function evaluateDrafts(root: string, options: { misses?: boolean; split?: string } = {}): void {
  const split = options.split ?? 'dev';
  if (!existsSync(join(root, split))) {
    process.stdout.write(`Skipped: no labelled drafts at ${join(root, split)}. Set EVAL_DATA to measure.\n`);
    return;
  }
  for (const name of ['drafts-real', 'drafts-authored']) {
    const drafts = readRows<Draft>(join(root, split, `${name}.jsonl`));
    if (drafts.length === 0) continue;
    process.stdout.write(`\nDraft checking, ${split}/${name} (${drafts.length} drafts)\n`);
    evaluateWording(drafts, options.misses === true);
    if (drafts.some((draft) => draft.structure)) evaluateStructure(drafts, options.misses === true);
  }
  const lines = readRows<{ text: string }>(join(root, split, 'agent-lines-unlabelled.jsonl'));
  if (lines.length > 0) listAlarms(lines, options.misses === true);
}

/** What a rep is shown: what rules find, and opinions on sentences in which none speaks. */
function findIn({ text, customer }: Pick<Draft, 'text'> & Partial<Draft>): Finding[] {
  const found = checker.check(text);
  const reading = customer ? listen([{ id: 'customer', role: 'customer', text: customer }]) : listen([]);
  return addOpinions(found, giveOpinions(readSentences(text), reading));
}

function overlaps(text: string, label: Label, finding: Finding): boolean {
  const start = text.indexOf(label.words);
  return start >= 0 && start < finding.end && start + label.words.length > finding.start;
}

function evaluateWording(drafts: readonly Draft[], list: boolean): void {
  const tally = new Tally(wordingKinds);
  let sentences = 0;
  let clean = 0;
  let alarmed = 0;
  const notes: string[] = [];
  for (const draft of drafts) {
    sentences += draft.text.split(/[.!?]+\s|\n+/).filter((part) => part.trim() !== '').length;
    const findings = findIn(draft);
    const met = new Set<Label>();
    let wrong = 0;
    for (const finding of findings) {
      const agreed = draft.findings.filter(
        (label) => label.kind === finding.kind && overlaps(draft.text, label, finding),
      );
      for (const label of agreed) met.add(label);
      if (agreed.length > 0) tally.hit(finding.kind);
      else if (!draft.disputed?.some((label) => label.kind === finding.kind && overlaps(draft.text, label, finding))) {
        wrong++;
        tally.falseAlarm(finding.kind);
        notes.push(`  false alarm ${finding.kind} (${finding.rule}) ${draft.id}: ${finding.text}`);
      }
    }
    for (const label of draft.findings) {
      tally.label(label.kind, met.has(label));
      if (!met.has(label)) notes.push(`  missed ${label.kind} ${draft.id}: ${label.words}`);
    }
    if (draft.findings.length === 0 && !draft.disputed?.length) {
      clean++;
      if (wrong > 0) alarmed++;
    }
  }
  process.stdout.write(tableOf(tally));
  const rate = ((tally.total().falseAlarms / Math.max(1, sentences)) * 1000).toFixed(1);
  const share = ((alarmed / Math.max(1, clean)) * 100).toFixed(1);
  process.stdout.write(`false alarms per 1,000 sentences ${rate}; an alarm on ${share} % of ${clean} clean drafts\n`);
  if (list) process.stdout.write(`${notes.sort().join('\n')}\n`);
}

function evaluateStructure(drafts: readonly Draft[], list: boolean): void {
  const checks = new Tally(structureRules);
  const stages = new Tally(['listen', 'acknowledge', 'honesty', 'perspective', 'next-step']);
  const notes: string[] = [];
  for (const draft of drafts) {
    const messages: Message[] = [{ id: 'customer', author: {}, role: 'customer', text: draft.customer }];
    const input = { text: draft.text, reading: listen(messages), conversation: { customer: {}, messages } };
    const found = new Set(checkStructure(input).map((finding) => finding.rule));
    for (const rule of draft.structure ?? []) {
      checks.label(rule, found.has(rule));
      if (found.has(rule)) checks.hit(rule);
      else notes.push(`  missed ${rule} ${draft.id}`);
    }
    for (const rule of found) {
      if (draft.structure?.includes(rule) || draft.structure_disputed?.includes(rule)) continue;
      checks.falseAlarm(rule);
      notes.push(`  false alarm ${rule} ${draft.id}`);
    }
    const read = new Set<string>(readStages(draft.text).map((span) => span.stage));
    for (const stage of draft.stages ?? []) {
      stages.label(stage, read.has(stage));
      if (read.has(stage)) stages.hit(stage);
    }
    for (const stage of read) {
      if (!draft.stages?.includes(stage) && !draft.stages_disputed?.includes(stage)) stages.falseAlarm(stage);
    }
  }
  process.stdout.write(`structure checks\n${tableOf(checks)}stages\n${tableOf(stages)}`);
  if (list) process.stdout.write(`${notes.sort().join('\n')}\n`);
}

/** How often it speaks on real lines, by rule; with `list` also what it marks, for reading. */
function listAlarms(lines: readonly { text: string }[], list: boolean): void {
  const marked = new Map<string, string[]>();
  let alarmed = 0;
  for (const line of lines) {
    const findings = findIn({ text: line.text });
    if (findings.length > 0) alarmed++;
    for (const finding of findings) {
      const before = line.text.slice(Math.max(0, finding.start - 60), finding.start);
      marked.set(finding.rule, [
        ...(marked.get(finding.rule) ?? []),
        `${before}[[${finding.text}]]`.replaceAll('\n', ' '),
      ]);
    }
  }
  process.stdout.write(`\nUnlabelled agent lines: something marked in ${alarmed} of ${lines.length}\n`);
  for (const [rule, texts] of [...marked].sort((a, b) => b[1].length - a[1].length)) {
    process.stdout.write(`  ${String(texts.length).padStart(4)} ${rule}\n`);
    if (list) for (const text of texts.slice(0, 5)) process.stdout.write(`         ${text}\n`);
  }
}

if (process.argv[1]?.endsWith('drafts.ts')) {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const split = process.argv.includes('--train') ? 'train' : 'dev';
  evaluateDrafts(folder ?? process.env.EVAL_DATA ?? '../shared/eval', {
    misses: process.argv.includes('--misses'),
    split,
  });
}
