import type { z } from 'zod';
import { listen } from '../lib/listen/listen';
import type { Reading } from '../lib/listen/types';
import { readStages } from '../lib/wording/stages';
import { checkStructure } from '../lib/wording/structure';
import type { Finding } from '../lib/wording/types';
import { checkInput, toMessages } from './input';
import { answerLines, type ExitStatus, type Streams } from './lines';
import { checkerFor } from './wording';

/**
 * `heard check`: the findings in a draft, by place, and the stages it has. With a conversation the structure checks come
 * too; without one only those that need none (a placeholder left). Status 1 when there is any finding.
 */
export function check(file: string, streams: Streams): Promise<ExitStatus> {
  const checker = checkerFor();
  return answerLines(
    file,
    checkInput,
    (input) => {
      const findings = [...checker.check(input.text), ...structureOf(input)].sort(
        (a, b) => a.start - b.start || a.end - b.end,
      );
      return {
        value: { id: input.id, findings, stages: readStages(input.text) },
        problem: findings.length > 0,
      };
    },
    streams,
  );
}

/** Nothing is known about the customer: only what the draft shows by itself is checked. */
const nothingRead: Reading = {
  language: 'und',
  understood: false,
  situations: [],
  abuse: 'none',
  asks: [],
  deadlines: [],
  whys: [],
  facts: [],
  repeats: [],
  promises: [],
};

function structureOf({ text, conversation, now: at }: z.output<typeof checkInput>): Finding[] {
  if (!conversation) return checkStructure({ text, reading: nothingRead });
  const messages = toMessages(conversation.messages);
  const now = at ? new Date(at) : new Date();
  const name = conversation.customer?.name;
  return checkStructure({
    text,
    reading: listen(messages, { now }),
    conversation: { messages, customer: name ? { name } : {} },
    now,
  });
}
