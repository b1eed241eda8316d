/**
 * What an order asks for, without what they threaten with: "either you refund it by Friday or I go to court" asks to refund
 * it by Friday.
 */

/** Who does what is threatened with. */
const threatened = String.raw`(?:i|we|my|our|it|both|you|they|this|the|he|she)(?:'ll|'m|'re|'d| will| am| are| shall| would| go| goes| call| cancel| leave| take| change| buy| post| write| tell| stop| report| switch| order| walk| quit| move| dispute| file| sue| keep| get| pull| send| lose| can| have| want)\b`;

const either = /^either (.+?)[,;]? or (?:i|we|my|our|it|both|you|they|the)\b.*$/i;
const orElse = new RegExp(
  String.raw`^(.{8,}?)(?:,? (?:or else|otherwise)\b|[,;]? or ${threatened}|[,;.]+ ?(?:and )?(?:then|after that|before) ${threatened}).*$`,
  'i',
);
/** Where the threat behind a condition begins. */
const thenThreat = String.raw`(?:, (?:then )?(?:i|we|my|our|you|it|both|they|this|the)|(?:,? then)? (?:i|we))(?:'ll|'m|'re|'d)?\b.*$`;
const ifNot = new RegExp(
  String.raw`^(?:if|unless) ((?:the|my|our|this|that|these|those|it|all|your|a|an|there|everything)\b.*?)${thenThreat}`,
  'i',
);
const unlessYou = new RegExp(String.raw`^(?:unless|if) you (?:don't |do not )?(.+?)${thenThreat}`, 'i');
const withoutThat = new RegExp(`^without (.+?)${thenThreat}`, 'i');
const negation = /\b(is|are|was)(?:n't| not|nt)\b|\b(?:has|have)(?:n't| not)\b/i;

/** What the expressions above need, in short: they are long, and hardly an order has any of it. */
const conditional = /^(?:either|if|unless|without)\b/i;
const consequential = /\b(?:or|otherwise)\b|[,;.] ?(?:and )?(?:then|after that|before)\b/i;

/** The words of an order without the consequence it is followed by, or leads to. */
export function withoutConsequence(text: string): string {
  if (/\?\W*$/.test(text)) return text;
  if (!conditional.test(text)) return withoutElse(text);
  const chosen = either.exec(text);
  if (chosen) return chosen[1] ?? text;
  const unless = unlessYou.exec(text);
  if (unless && /^(?:unless|if you do(?:n't| not))/i.test(text)) return unless[1] ?? text;
  const condition = ifNot.exec(text)?.[1];
  if (condition !== undefined) {
    const met = condition.replace(negation, (_, verb?: string) => verb ?? 'has');
    if (/^unless/i.test(text) || met !== condition) return `make sure ${met}`;
  }
  const withoutIt = withoutThat.exec(text);
  if (withoutIt) return `provide ${withoutIt[1]}`;
  return withoutElse(text);
}

/** "Refund it, or I go to court": the words before what they threaten with. */
const withoutElse = (text: string): string => (consequential.test(text) ? (orElse.exec(text)?.[1] ?? text) : text);

const youDo =
  /^you(?:'d| had)?(?:'ll| will| must| shall| should| can| have to| need to| are to| better| better be| personally| now| just| simply| also)+ ((?!be |have |see |hear |get |receive |lose |find |know )[a-z].*)$/i;
const youHave =
  /^you(?:'ve| have)(?: got)?(?: now)? ((?:un)?till?l? [\w ]{2,20}?|[\w]+ (?:more )?(?:days?|hours?|weeks?|minutes?|hrs?|mins?)) to (.+)$/i;
const youPlain =
  /^you ((?:refund|pay|send|give|fix|unlock|return|deliver|bring|cancel|replace|call|put|make|take|stop|sort|credit|repair|correct|move|change|let|switch|transfer)\b.*)$/i;
const mustBe =
  /^((?:the|my|our|this|these|those|that|all|it|everything)\b.{0,60}?) (?:must|has to|have to|needs to|need to|should|ought to) (?:be )?(?=[a-z])(.+)$/i;
/** "The sofa is back by Friday", chosen by an "either". */
const isSo = /^((?:the|my|our|this|these|those|that|all|it|everything)\b.{0,40}?) (is|are|comes?|goes|gets) (.+)$/i;

/** Imperative of an order said as a statement: "you must send me a new one" → "send me a new one". */
export function ofOrder(text: string, chosen: boolean): string | undefined {
  const done = youDo.exec(text) ?? (chosen ? youPlain.exec(text) : undefined);
  if (done) return done[1];
  const granted = youHave.exec(text);
  if (granted) return `${granted[2]} ${/^(?:un)?til/i.test(granted[1] ?? '') ? '' : 'within '}${granted[1]}`;
  const must = mustBe.exec(text);
  if (
    must &&
    /^(?:be )?[a-z]+(?:ed|en|paid|sent|put|made|done|back|out|here|gone|off|away|fixed|reset|told|built|given|brought)\b/i.test(
      must[2] ?? '',
    )
  )
    return `get ${must[1]} ${must[2]}`;
  if (chosen && isSo.test(text)) return `make sure ${text}`;
  return undefined;
}
