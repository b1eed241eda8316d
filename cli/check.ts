import { checkInput } from './input';
import { answerLines, type ExitStatus, type Streams } from './lines';
import { checkerFor } from './wording';

/** `heard check`: the findings in a draft, by place. Status 1 when there is any. */
export function check(file: string, streams: Streams): Promise<ExitStatus> {
  const checker = checkerFor();
  return answerLines(
    file,
    checkInput,
    ({ id, text }) => {
      const findings = checker.check(text);
      return { value: { id, findings }, problem: findings.length > 0 };
    },
    streams,
  );
}
