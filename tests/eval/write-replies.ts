import { writeFileSync } from 'node:fs';
import { describeReplies, repliesPath } from '../fixtures/replies';

/** Writes `replies.md`: what is suggested for each conversation of ours, to be read aloud. Run with `npx tsx`. */
writeFileSync(repliesPath, describeReplies());
