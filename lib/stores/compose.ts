import type { Suggestion } from '../reply/types';

/** What stands around the stages of a suggested reply, so that a reshaped one is set the same way. */
export interface ReplyFrame {
  /** Greeting and what separates it from the first stage. */
  lead: string;
  /** For each stage, what stands between it and the one before; the first one's is empty. */
  joints: string[];
  /** What follows the last stage: closing line and name. */
  tail: string;
}

const paragraphBreak = '\n\n';

/** Finds the stages in the whole text of a suggestion; what is between them is how its author joins them. */
export function frameOf(suggestion: Suggestion): ReplyFrame {
  const { text, stages, greeting } = suggestion;
  const joints: string[] = [];
  let lead = greeting === '' ? '' : `${greeting}${paragraphBreak}`;
  let at = 0;
  for (const [index, stage] of stages.entries()) {
    const start = text.indexOf(stage.text, at);
    if (start < 0) return { lead, joints: stages.map((_, i) => (i === 0 ? '' : paragraphBreak)), tail: '' };
    if (index === 0) lead = text.slice(0, start);
    joints.push(index === 0 ? '' : text.slice(at, start));
    at = start + stage.text.length;
  }
  return { lead, joints, tail: text.slice(at) };
}

/**
 * Sets stage texts into the frame; `undefined` is a stage left out. Stages that stand together go on doing so, unless
 * one of them has lines of its own. Empty when no stage is left: a greeting alone is no reply.
 */
export function setReply(frame: ReplyFrame, texts: readonly (string | undefined)[]): string {
  let body = '';
  let before = '';
  let joint = '';
  for (const [index, text] of texts.entries()) {
    const here = frame.joints[index] ?? paragraphBreak;
    // Across a stage that was left out, the widest of the gaps it leaves is kept.
    if (here.length > joint.length) joint = here;
    const trimmed = text?.trim();
    if (!trimmed) continue;
    const hasLines = before.includes('\n') || trimmed.includes('\n');
    if (body !== '') body += hasLines ? paragraphBreak : joint;
    body += trimmed;
    before = trimmed;
    joint = '';
  }
  return body === '' ? '' : `${frame.lead}${body}${frame.tail}`;
}
