import { inSentence as sought } from '../sought';

/** Parts of patterns that tell how long something took, for texts whose contractions and units are written out. */
export const unit = '(?:minutes?|hours?|days?|weeks?|months?|years?)';
export const number =
  '(?:\\d{1,5}(?:[.,]\\d{1,3})?|an?|half an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|a couple of)';
export const about = '(?:(?:well )?over|more than|about|around|almost|nearly|at least|the (?:last|past))';

const counted = sought(/\b(\d{1,4}) ?(min|hr|sec)(?:s|utes|ute)?\b(?! \p{L}+ing\b)/giu);

/** "25min" → "25 minutes". */
export function withUnits(text: string): string {
  return counted.replace(text, (_, count: string, what: string) => {
    const whole = { min: 'minute', hr: 'hour', sec: 'second' }[what.toLowerCase()];
    return `${count} ${whole}${count === '1' ? '' : 's'}`;
  });
}
