import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { acceptsWording } from '../../cli/wording';
import { readCases, replyTo } from '../fixtures/replies';

/** Writes `replies.md`: what is suggested for each conversation of ours, to be read aloud. Run with `npx tsx`. */
const sections = readCases().map((one) => {
  const { reading, suggestion } = replyTo(one, { accepts: acceptsWording([]) });
  const thread = one.messages.map(({ role, text }) => `**${role}**\n\n${quote(text)}`).join('\n\n');
  const heard = reading.situations.map(({ name }) => name).join(', ') || 'neutral';
  const phrases = suggestion.stages.map(({ stage, phrase }) => `${stage}: \`${phrase}\``).join(' · ');
  return `## ${one.id}\n\n${thread}\n\n*Heard:* ${heard}\n\n**Suggested**\n\n${quote(suggestion.text || suggestion.reason || '')}\n\n${phrases}\n`;
});

function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

const head = `# Suggested replies, for reading

Made by \`npx tsx tests/eval/write-replies.ts\` from the conversations in \`tests/fixtures/conversations\`, all written for this project.
`;
writeFileSync(fileURLToPath(new URL('./replies.md', import.meta.url)), `${head}\n${sections.join('\n')}`);
