import { plainText } from './plain';
import { indirectQuestion } from './question';

const stated =
  /\b(?:(?:the|my|our) (?:only |real |simple )?question(?:, [^,.]{1,30},)? (?:is|was|remains)(?: just| simply| only| still)?|(?:i|we) (?:still |just |really )?(?:do not|don't|did not|didn't|can't|cannot|could not|couldn't) (?:understand|figure out|find out|see|tell|work out|know)|(?:i|we) (?:am|are|'m|'re)?(?: just| also)? ?wonder(?:ing)?|(?<=(?:^|[.!?]\s+)(?:just |only )?)wondering|(?:i|we) (?:would|'d) (?:just )?(?:like|love|need) to (?:know|learn)|(?:need|want)s?(?: is)? to know|no (?:idea|clue)|not sure|know exactly) ((?:whether|if|how|what|why|when|where|which|who)\b(?:[^.!?\n;(]|\.(?=\w))+)/i;

/** A question told rather than asked: "the question is whether it fits", "I don't understand why it stopped". */
export function statedQuestion(message: string): string | undefined {
  const plain = plainText(message);
  const found =
    stated.exec(plain)?.[1] ??
    /(?:^|\n|[,;:-]\s|(?<!\b(?:learn|learning|teach|taught|know|knows|knew|forget|forgot|forgotten) )(?<=[a-z]\s))(how to [a-z]+ (?:[^.!?\n;(]|\.(?=\w))+)/i.exec(
      plain,
    )?.[1];
  if (!found || isHollow(found) || pointsBack.test(found)) return undefined;
  const question = indirectQuestion(
    found.replace(
      /,\s.*$|\s[-–—]+\s.*$|\sbut\s.*$|\s(?:(?:etc\.?|or (?:the )?like) )?(?:would|will) be (?:\w+ )?(?:appreciated|helpful|welcome)\b.*$|\s(?:and|so) (?:i|we|it|you|they|my|our|the|i'm|im|now)\b.*$/i,
      '',
    ),
  );
  return question && withArticle(question);
}

/** "Not sure what it was": what "it" is, stood before. */
const pointsBack =
  /^why (?:i|we) (?:should|would|ought)\b|^(?:why|how|what) (?:i|we) (?:did|do|am|was|were|have|had|would|even|ever|still|keep|bother|pay|paid|use|came|stay|expected)\b|^\w+ (?:it|this|that|they|he|she) (?:was|is|are|were|has|had)\b|\b(?:is|are|was|were)\W*$/i;

/** "When flight will leave" → "when your flight will leave": in haste articles go first. */
function withArticle(question: string): string {
  return question.replace(
    /^(when|where|why|how|whether|if) (?=(?:flight|order|parcel|package|refund|delivery|app|website|site|bag|luggage|train|payment|account|plane|service|internet|line|connection|appointment|ticket|booking) (?:is|was|will|can|has|does|would|keeps|leaves|arrives|did)\b)/i,
    '$1 your ',
  );
}

const hollow = new Set(
  'is it that this they them those these do does did you we i me us what how why when where who which even or and not so the a an if whether can could will would should be am are was were has have had to of in on for my your our one there anything something really just now then possible ok okay right true cost work help mean me matter happen any all too please else next about instead fix solve anyone anybody someone help know yes happens happened need wrong problem issue matter'.split(
    ' ',
  ),
);

/** Does a question name nothing ("is it that", "does it cost")? Told on, nobody would know what it is about. */
export function isHollow(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}\d']+/gu) ?? []).every((word) => hollow.has(word));
}
