import { inMessage as sought } from '../sought';

const kin =
  '(?:mum|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|grandmother|grandfather|gran|grandma|grandpa|aunt|uncle|child|baby|parents?)';
const mourned = sought(
  new RegExp(
    `\\b(?:my|our) (?:\\p{L}+ )?${kin}(?:,[^,.!?]{2,40},)?(?:'s| is| has| was)? (?:been )?(?:dead(?=\\s*(?:[.,;!?]|$)| (?:and|but|now|since|for|a|\\d+|one|two|three|four|five|six|seven|eight|nine|ten) )|died\\b(?! (?:in (?:19|20)\\d|(?:\\p{L}+ |\\d+ )?years ago))|passed away\\b)|\\b(?:my|our) late ${kin}(?:'s(?= (?:\\p{L}+ ){0,2}(?:accounts?|estate|polic(?:y|ies)|contracts?|memberships?|subscriptions?|pensions?|phone|line|cards?|affairs|bank|will|tenancy|lease|insurance|benefits?|direct debits?|bills?|name|claim|refund|booking|order)\\b)|(?=\\s*(?:[.,;!?(]|$)| (?:is|has|and(?! i\\b))\\b))|\\b(?:my|our) ${kin}'?s'? ashes\\b|\\b(?:probate|death certificate|executors?)\\b|\\b(?:death|funeral) of (?:my|our) (?:\\p{L}+ )?${kin}\\b|\\b(?:my|our) ${kin}'s (?:death|funeral)\\b`,
    'iu',
  ),
);
/** "My husband Colin Mabey died": a name in between has capitals. */
const mournedByName = sought(
  new RegExp(`\\b[Mm]y (?:late )?${kin}(?: \\p{Lu}[\\p{L}'-]+){1,3},? (?:has )?(?:died|passed away)\\b`, 'u'),
);

/** Somebody close to them has died: whatever they say about it, they are not told off. */
export const isBereaved = (text: string): boolean => mourned.test(text) || mournedByName.test(text);
