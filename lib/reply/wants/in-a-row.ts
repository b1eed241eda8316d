import type { Span } from '../../conversation/conversation';
import type { ListedAsk } from '../english/own-words';
import { toRequest } from '../english/request';
import { isBaseVerb } from '../english/verbs';
import { wishTold } from '../english/wish';
import { alsoNouns, curled } from '../english/words';
import { wholeOf } from './sayable';

/** Asks that a message leads up to and then counts off; the stretch is that of all of them and of what leads up to them. */
export interface Enumeration extends Span {
  /** Each with the words it needs to stand alone; the first begins where the lead does. */
  asks: readonly ListedAsk[];
}

/** Items. One alone is an ask like any other, and a page of them no list. */
export const fewestItems = 2;
export const mostItems = 9;

/** "…, of which there are two": told of what is asked. */
const remark =
  /,? (?:of|for|in|on|to|with) which\b.*$|,\s+(?:which|who|as|since|because|and,|and since|and (?:i|we|it|my|our))(?=\s).*$/i;

export const withoutRemark = (words: string): string => words.replace(remark, '');

/** Several wishes or tasks in one breath: how it begins, and what parts them. */
interface Row {
  lead: RegExp;
  joint: RegExp;
  /** Does another one begin with these words? */
  begins: (words: string) => boolean;
}

const sentenceBegins = String.raw`(?<=^|[.!?\n]\s{0,3}|,\s{1,2}(?:so|but|and)\s)`;

const rows: readonly Row[] = [
  // "I'd like the panels connected, the loss worked out, and a straight answer as to whether …"
  {
    lead: new RegExp(
      `${sentenceBegins}((?:i|we)(?:'d|’d| would| should|'ll|’ll| will| am|'m|’m| are|'re|’re)?(?: (?:also|therefore|still|just|really))* (?:like|want|need|expect|request|demand|ask(?:ing)? for)|what (?:i|we)(?: am| are)? (?:want|need|asking for|ask for) is) (?=[\\p{L}\\d£$€])`,
      'giu',
    ),
    joint:
      /,\s+(?:and\s+)?(?:for\s+|until then )?(?=(?:the|an?|my|our|your|what|somewhere|one|two|three|four|five|six|\d+)\s)|\s+and (?:for )?(?=(?:an?|some) (?:\p{L}+ )?(?:answer|word|reply|explanation|confirmation)\b)/giu,
    // "A refund, and the sofa is still broken": something else is told.
    begins: (words) =>
      !/^(?:\p{L}+ ){2,4}?(?:is|are|was|were|has|had|will|can|cannot|does|did)\b/iu.test(words) ||
      /\b(?:that|which|who|what|we|you|i)\b/i.test(
        words.split(/\s(?:is|are|was|were|has|had|will|can|cannot|does|did)\b/i)[0]!,
      ),
  },
  // "I would ask you to take off the fee, send the bill to me, and put the account in her name"
  {
    lead: new RegExp(
      `${sentenceBegins}((?:i|we) (?:(?:would|must|have to|also|therefore|kindly|hereby) )*(?:ask|request|want|need|like) you to|please|kindly|(?:can|could|would|will) you(?: please)?) (?=\\p{L})`,
      'giu',
    ),
    joint: /,\s+(?:and\s+)?(?=\p{L}+ )/giu,
    begins: (words) => {
      const [verb = '', object = ''] = words.toLowerCase().split(/\s+/);
      return (
        (isBaseVerb(verb) || /^(?:see that|make sure|have \p{L}+)\b/iu.test(words)) &&
        (!alsoNouns.has(verb) || /^(?:the|an?|my|our|your|it|them|me|us|this|that|these|those)$/.test(object))
      );
    },
  },
];
const longestRow = 400;
/** Words of a whole row. Fewer are told in one breath as they were asked. */
const shortestRow = 12;

/** The wishes and tasks that a sentence counts off behind one lead. */
export function inARow(text: string): Enumeration[] {
  return rows.flatMap(({ lead: opens, joint, begins }) =>
    [...text.matchAll(opens)].flatMap(({ 0: found, 1: lead, index }) => {
      const from = index + found.length;
      const rest = /^(?:[^.!?;:\n]|[.:](?=\S))+/.exec(text.slice(from, from + longestRow))?.[0] ?? '';
      const parting = [...rest.replace(/\([^()]*\)/g, (aside) => '·'.repeat(aside.length)).matchAll(joint)];
      const all = parting.filter((one) => begins(rest.slice(one.index + one[0].length)));
      // Behind the thing that "and" leads up to nothing is wished for any more.
      const joints = all.slice(0, all.findLastIndex(([words]) => /\band\b/i.test(words)) + 1);
      if (!joints.length || joints.length >= mostItems || rest.split(' ').length < shortestRow) return [];
      const bounds = [0, ...joints.map((one) => one.index + one[0].length)];
      const asks = bounds.map((at, i): ListedAsk => {
        const words = rest.slice(at, joints[i]?.index ?? rest.length).trimEnd();
        const plain = curled(words)
          .replace(/\s*\([^()]*\)/g, '')
          .replace(/\s+/g, ' ');
        // What is asked with "could you" is to be done.
        const whole = `${/^(?:can|could|will|would)\b/i.test(lead!) ? 'please' : lead} ${withoutRemark(plain)}`;
        return {
          start: i ? from + at : index,
          end: from + at + words.length,
          text: whole,
          summary: whole,
          // The first is whole with its lead.
          ...(i > 0 && { item: words }),
        };
      });
      const said = asks.map((ask) => (wishTold(ask.text) ? 'wish' : Object.keys(wholeOf(toRequest(ask, ask.text)))[0]));
      const isRow = said.filter(Boolean).length >= fewestItems || said.at(-1) === 'question';
      return isRow ? [{ start: index, end: from + rest.length, asks }] : [];
    }),
  );
}
