import { type Sought, inSentence as sought } from '../sought';
import { baseOf } from './verbs';

/**
 * Short messages leave "I" out: "still waiting for my refund", "can't log in", "been on hold for an hour". "It won't let me" is what they cannot do. Puts it back
 * where nothing else can be meant; any other text comes back as it is. Takes expanded text (see `expand`).
 * @param addressed whether our name stands before the text as if it were its subject: then what was done, we did
 */
export function supplySubject(text: string, addressed = false): string {
  if (addressed && ours.test(text)) return `you ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const barred = bars.replace(text, 'I cannot ');
  if (barred !== text) return barred;
  if (thing.test(text)) return `the ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const rule = rules.find(([pattern]) => pattern.test(text));
  if (!rule || isSubject.test(text)) return text;
  return rule[0].replace(text, (found) => `${rule[1]}${found.charAt(0).toLowerCase()}${found.slice(1)}`);
}

/** "It won't let me". */
const bars = sought(
  /^it (?:is not letting|will not let|does not let|would not let|did not let|never lets|refuses to let) me (?=\p{L})/iu,
);

/** Things that posts name without their article. */
const thing = sought(
  /^(?:app|line|connection|internet|service|website|site|web ?page|browser|phone|router|internet connection|order|flight|parcel|package|screen|room|driver|laptop|computer|printer|battery|card|download|installation|update|login|password|program|software|tracking|delivery) (?=(?:is|was|has|does|did|will|would|can|cannot|could|keeps?|kept|freezes|crashes|says|shows|stopped|stops|never|still|not|won't|arrived|came|failed|fails|got|drops|dropped|cuts|goes|went)\b)/i,
);

/** What is surely our doing behind our name: "@heard charged my card twice". */
const ours = sought(
  /^(?:(?:has|have|had|just|also) )*(?:(?:charged|delayed|forced|refused|ignored|damaged|ruined|overcharged|double charged|bumped|stranded|banned|deactivated|suspended|downgraded|rebooked|diverted|never (?:sent|told|called|replied|answered|refunded|delivered))\b|(?:lost|changed|sent|made|took|cancelled|canceled|moved|put|told|gave|kept|closed|blocked|deleted|removed) (?:my|our|me|us|everyone|everybody|the)\b)/i,
);

/** "Looking through the log is not practical": what they do is what the sentence is about. */
const isSubject =
  /^\p{L}+ing\b(?:(?!\b(?:that|which|who|what|when|where|why|how|because|but|and|as|if|since|until|while|so)\b)[^,;:])*\b(?:is|was|are|were|does|did|has|would|will|cannot|can)\b/iu;

const rules: readonly [Sought, string][] = [
  [
    sought(
      /^(?:(?:still|now|already|currently|also|just) )?(?:waiting|trying|getting|having|receiving|seeing|looking|stuck|sitting|unable|locked out|on hold|using|paying|missing|not (?:getting|receiving|able|seeing|happy with)|going to miss|flying|travelling|traveling|running)\b(?! (?:is|was|are|time|times|list|error|messages? (?:is|are)))/i,
    ),
    'I am ',
  ],
  [sought(/^(?:(?:still|just|already|now) )?been\b/i), 'I have '],
  [sought(/^(?:not|never|still not) (?:received|heard|gotten|got|had|seen|been)\b/i), 'I have '],
  [
    sought(
      /^(?:(?:still|also|now|just|suddenly) )?(?:cannot|could not|do not (?=have|know|see|get|want|understand|receive)|did not|have not|am (?:not|still|having|getting|unable|trying|stuck|waiting|being|currently|now|also)|was not(?= able| told| informed| given)) ?/i,
    ),
    'I ',
  ],
  [
    sought(
      /^(?:(?:just|also|already|recently|still|even|then|finally|only) )?(?:tried|bought|ordered|paid|booked|called|phoned|rang|emailed|e-mailed|received|got|lost|updated|upgraded|installed|downloaded|reinstalled|restarted|sent|asked|spent|waited|cancelled|canceled|switched|moved|changed|flew|missed|contacted|purchased|requested|returned|signed up|woke up|logged (?:in|out)|checked|arrived at|landed|submitted|applied|transferred|replaced|had|have|need|want|keep getting|keep seeing)\b(?! (?:by|from the))/i,
    ),
    'I ',
  ],
  [
    sought(
      /^(?:(?:still|yet) )?no (?:response|reply|answer|refund|news|update|word|signal|service|internet|broadband|confirmation|explanation|apology|help|information|feedback|reaction|contact|hot water|heating|power|tracking|delivery|phone call|call back|callback|email|e-mail|luggage|bags?|bars|data|sound|network|connection|wi-fi)\b/i,
    ),
    'I have had ',
  ],
];

/** "The drive unit did not": the verb stands in the clause before it. */
const verbless = sought(
  /\b(did not|does not|do not|has not|have not|had not|was not|were not|is not|are not|will not|cannot|could not)$/i,
);

/**
 * Puts the verb back that a clause leaves to the one before it: "the trailers arrived" and "the drive unit did not" make "the
 * drive unit did not arrive". A clause that lacks none, or of which the verb is not sure, comes back as it is.
 */
export function supplyVerb(text: string, before: string | undefined): string {
  const auxiliary = verbless.exec(text)?.[1]?.toLowerCase().split(' ')[0]?.replace('cannot', 'can');
  if (!auxiliary || !before) return text;
  const words = before.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  for (const word of words.slice(1)) {
    const base = baseOf(word);
    if (!base) continue;
    // These do not stand alone: "continued to work".
    if (/^(?:continue|try|want|need|seem|begin|start|keep|use)$/.test(base)) return text;
    if (/^(?:has|have|had|was|were|is|are)$/.test(auxiliary)) {
      // Behind these a participle stands; of a regular verb it is its past form.
      return /ed$|^(?:come|sent|paid|found|left|made|met|kept|lost|sold|told)$/.test(word) ? `${text} ${word}` : text;
    }
    return `${text} ${base}`;
  }
  return text;
}
