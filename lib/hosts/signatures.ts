import { isProgramFooter } from './quote-marks';

/** A line of a mail, numbered by where it stands among the author's own lines. */
interface OwnLine {
  text: string;
}

/** What people write above their name, in the languages mails commonly come in. */
const farewell =
  /^\s*((with )?(kind|best|warm|warmest|many|friendly) (regards|wishes|greetings|thanks)|regards|best|all the best|cheers|thanks( (again|a lot|in advance|so much))?|many thanks|thank you( (again|very much|in advance))?|sincerely|yours( (sincerely|faithfully|truly))?|(mit )?(freundlichen?|besten?|lieben?|herzlichen?|viele|schöne[n]?|sonnige) (grüßen?|gruß|grüssen?|gruss)|hochachtungsvoll|mfg|vg|lg|danke|vielen dank|cordialement|bien (à vous|cordialement)|salutations( distinguées)?|merci|(un )?(cordial )?saludos?( cordial(es)?)?|atentamente|gracias|cordiali saluti|distinti saluti|saluti|grazie|met vriendelijke groet(en)?|groet(en|jes)?|med vänlig(a)? häls?ning(ar)?|hälsningar|mvh|(med )?vennlig hilsen|venlig hilsen|hilsen|ystävällisin terveisin|atenciosamente|cumprimentos|obrigad[oa]|pozdrawiam|z poważaniem)[\s,.!–-]*$/iu;

/** A phone number, an address of mail or web, or the form of a company: what contact blocks hold and letters rarely end with. */
const contact =
  /\+?\d[\d\s()./-]{6,}\d|\S+@\S+\.\w{2,}|\b(?:www\.|https?:\/\/)\S+|\b(?:GmbH|Ltd|Inc|LLC|AG|AS|AB|Oy|ApS|B\.?V|S\.?A|SARL|S\.?r\.?l|Pty|PLC|Corp|KG|e\.\s?K|UG)\b\.?|^\s*(?:tel|phone|mobile|mobil|fax|fon|t|m)\s?[.:]/imu;

/** A contact block has no more lines than this, and none longer than that. */
const mostLines = 12;
const mostWidth = 80;

/**
 * How many of a mail's own filled lines stand before its signature, where nothing but the look of it tells: a farewell,
 * a name, then short lines with a phone number, an address or a company and no sentence. The name itself stays.
 *
 * @param lines the author's own lines that are not empty, in order.
 * @returns `lines.length` when there is no such block.
 */
export function endOfLetter(lines: readonly OwnLine[]): number {
  let end = lines.length;
  while (end > 0 && end > lines.length - 2 && isProgramFooter(lines[end - 1]!.text)) end -= 1;
  for (let at = end - 2; at >= 0 && at >= end - mostLines - 2; at -= 1) {
    if (!farewell.test(lines[at]!.text)) continue;
    const block = lines.slice(at + 2, end);
    const isBlock =
      block.length > 0 &&
      lines[at + 1]!.text.length <= 50 &&
      block.every(
        ({ text }) =>
          text.trim().length <= mostWidth && !/[?!…]\s*$|\w{3}\.\s*$|^\s*(?:P\.?\s?S|\d+[.)]|[-*•])/i.test(text),
      ) &&
      contact.test(block.map(({ text }) => text).join('\n'));
    return isBlock ? at + 2 : end;
  }
  return end;
}
