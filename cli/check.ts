import type { z } from 'zod';
import { listen } from '../lib/listen/listen';
import type { Reading } from '../lib/listen/types';
import { addOpinions, giveOpinions } from '../lib/wording/opinion/raise';
import { readSentences, stagesOf } from '../lib/wording/stages';
import { checkStructure } from '../lib/wording/structure';
import type { StructureInput } from '../lib/wording/structure/input';
import { checkInput, toMessages } from './input';
import { answerLines, type ExitStatus, type Streams } from './lines';
import { checkerFor } from './wording';

/**
 * `heard check`: the findings in a draft, by place, second opinions among them, and the stages it has. With a conversation the
 * structure checks come too; without one only those that need none (a placeholder left). Status 1 when there is any finding.
 */
export function check(file: string, streams: Streams): Promise<ExitStatus> {
  const checker = checkerFor();
  return answerLines(
    file,
    checkInput,
    (input) => {
      const answered = answeredBy(input);
      const sentences = readSentences(input.text);
      const wording = addOpinions(checker.check(input.text), giveOpinions(sentences, answered.reading));
      const findings = [...wording, ...checkStructure(answered)].sort((a, b) => a.start - b.start || a.end - b.end);
      return {
        value: { id: input.id, findings, stages: stagesOf(sentences) },
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

/** The draft with what is known of the conversation it answers. */
function answeredBy({ text, conversation, now: at }: z.output<typeof checkInput>): StructureInput {
  if (!conversation) return { text, reading: nothingRead };
  const messages = toMessages(conversation.messages);
  const now = at ? new Date(at) : new Date();
  const name = conversation.customer?.name;
  return {
    text,
    reading: listen(messages, { now }),
    conversation: { messages, customer: name ? { name } : {} },
    now,
  };
}
