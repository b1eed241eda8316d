import { matchesIn } from '../../listen/expressions';
import type { Reading } from '../../listen/types';
import { upsets } from '../account/telling';
import { inMessage, type Sought } from '../sought';

/**
 * What puts somebody's body at risk, by what has to be said first: not to use a thing that burns or shocks, to get away from gas,
 * not to drive; or that somebody was hurt, or depends for their health on what is missing.
 */
export type Peril = 'peril-device' | 'peril-gas' | 'peril-car' | 'hurt' | 'care';

const appliance =
  '(?:it|which|plug|socket|outlet|heater|dryer|drier|oven|toaster|kettle|charger|boiler|machine|engine|battery|laptop|phone|tablet|fridge|freezer|cable|lead|adapt[eo]r|motor|unit|router|lamp|light|hob|cooker|dishwasher|microwave|iron|blanket|scooter|bike|fuse ?(?:box|board)|panel|screen|fan|pump|washer)';
const vehicle =
  '(?:steering(?: wheel)?|brakes?|brake (?:pedal|line|disc|pad)s?|wheels?|wheel nuts?|sump plug|tyres?|tires?|suspension|axle|seat ?belts?|bonnet)';
const kin =
  '(?:son|daughter|child|kid|boy|girl|baby|toddler|grandson|granddaughter|year[- ]old|mum|mom|mother|dad|father|husband|wife|partner|gran|nan|grandmother|grandfather|dog|cat)';
const body =
  '(?:hands?|arms?|legs?|face|fingers?|thumb|foot|feet|toes?|head|eyes?|back|knees?|ankles?|wrists?|skin|mouth|lips?|neck|scalp|hips?|nose|elbow|shoulder)';
const medicine =
  '(?:medications?|medicines?|meds|insulin|inhalers?|epi-?pens?|prescriptions?(?! (?:glass|lens|sunglass|specs|spectacles|goggles))|nebuli[sz]er|oxygen|dialysis|stoma bags?|catheters?|feeding tube|pacemaker|ventilator|cpap(?: machine)?|glucose (?:sensor|monitor)s?|blood pressure (?:tablets|pills))';
const supply = '(?:water|heating|heat|hot water|power|electric(?:ity)?|gas|phone line|alarm|lift|boiler|light)';
const frail =
  '(?:baby|babies|newborn|toddler|(?:weeks|months)[- ]old|(?:[7-9]\\d|seventy|eighty|ninety)(?:[- ]\\w+)?[- ]year[- ]old|is (?:[89]\\d|7[5-9])|aged (?:[89]\\d|7[5-9])|pregnant|dementia|disabled|asthma\\w*|epilep\\w+|diabet\\w+|cancer|nebuli[sz]er|oxygen|dialysis|frail|bedridden)';

const told: Readonly<Record<Peril, Told>> = {
  'peril-device': inSmallLetters(
    String.raw`\b${appliance} (?:\p{L}+ )?(?:is|was|are|were|started|began|starts|keeps?|has been|had been) (?:\p{L}+ )?(?:smok(?:e|ing)|spark(?:s|ing)|smoulder\w*|on fire|melt(?:s|ed|ing)|burning)\b`,
    String.raw`\b(?:smoke|flames?) (?:\p{L}+ )?(?:came|coming|comes?|pour\w*|rose|rising|out of)\b|\bthere (?:is|was|were|are) (?:\p{L}+ )?(?:smoke|sparks|flames)\b|\bsparks? (?:flew|fly\w*|came|come|coming|out of)\b`,
    String.raw`\b(?:smells?|smelled|smelt|smelling|stinks?|stank|reeks?) (?:\p{L}+ )?(?:of|like) (?:\p{L}+ )?(?:burn\w*|smoke|scorch\w*|melt\w*|hot plastic)\b|\bburn(?:ing|t) (?:smell|plastic|rubber|odou?r|wir\w+|electric\w*)\b`,
    String.raw`\bcaught (?:fire|alight)\b|\bburst into flames\b|\bwent up in (?:flames|smoke)\b(?! and my)|\b${appliance} (?:has |had |just |nearly )?(?:exploded|blew up)\b|\belectric(?:al)? shocks?\b|\bshocks? (?:off|from) (?:the|my|our|your|this) (?!bill|price|letter|news|invoice|cost)\p{L}+|\belectrocut\w+|\b(?:exposed|bare|live) wir(?:es?|ing)\b`,
    String.raw`\b(?:plug|socket|cable|charger|adapt[eo]r|battery|lead|wire)s? (?:has |have |is |are |was |were |had |got |all )*(?:melted|scorched|swollen|bulging|charred|blackened|burnt|burned|red hot)\b`,
  ),
  'peril-gas': inSmallLetters(
    String.raw`\b(?:smells?|smelled|smelt|smelling|stinks?|stank|reeks?) (?:\p{L}+ )?(?:of |like )?gas\b|\bgas (?:leak\w*|smell)\b|\bsmell of gas\b|\bleak\w* gas\b|\b(?:carbon monoxide|co) (?:alarm|detector|monitor) (?:\p{L}+ )?(?:goes|went|going|is|was|keeps|beep\w*|sound\w*|start\w*|trigger\w*)\b`,
  ),
  'peril-car': inSmallLetters(
    String.raw`\b${vehicle} (?:\p{L}+ ){0,3}(?:loose|finger[- ]tight|fell off|came off|fail(?:s|ed|ing)?|burst|seized|undone|gone soft|not work\w*|(?:do|does|did)(?:n't| not) work)\b`,
  ),
  hurt: inSmallLetters(
    String.raw`\bbite marks?\b|\b(?:was|were|been|got|is) (?:\p{L}+ )?(?:bitten|scalded|injured|hurt|burnt|burned|concussed|knocked (?:down|over))\b(?! by (?:your|the|this) (?:words|tone|reply|letter|attitude))|\b(?:burnt|burned|cut|scalded|broke|broken|fractured|sprained|twisted|gashed|crushed|trapped|hurt|injured) (?:my|his|her|their|our \p{L}+'s|my \p{L}+'s) (?:\p{L}+ )?${body}\b|\b(?:stitches|concussion|anaphyla\w+|food poisoning)\b|\ballergic reaction\b|\b(?:first|second|third)[- ]degree burns?\b|\b(?:slipped|tripped|fell) (?:and|on|over|down)\b[^.!?]{0,60}\b(?:hurt|hospital|ambulance|bruis\w+|broke\w*|stitches|a&e|casualty)\b|\b${kin} (?:\p{L}+ )?(?:choked|collapsed|had to be resuscitated|threw up|vomited|was (?:violently )?sick) (?:after|from|on)\b`,
  ),
  care: inSmallLetters(
    String.raw`\b${medicine}\b|\b(?:wheelchair|stair ?lift|hoist|mobility scooter) (?:\p{L}+ ){0,3}(?:broken?|lost|missing|damaged|stuck|dead|stopped|n[o']t work\w*)\b`,
    String.raw`\b(?:no|without|lost|cut off|have(?:n't| not) (?:any|got)|out of) (?:\p{L}+ )?${supply}\b[^]{0,300}\b${frail}\b|\b${frail}\b[^]{0,300}\b(?:no|without|lost|out of) (?:\p{L}+ )?${supply}\b|\b${supply} (?:\p{L}+ )?(?:off|out|gone|broken|dead|cut)\b[^]{0,300}\b${frail}\b|\bwe went dark\b[^]{0,200}\b${frail}\b`,
    String.raw`\b\d{1,2} ?(?:°c?|degrees?)\b[^.!?]{0,60}\b(?:son|daughter|baby|bab(?:y|ies)|child\p{L}*|kids?|mum|mother|father|dad|bed)`,
  ),
};

/** Whether a text may tell of it, and all places where it does. */
interface Told {
  may: Sought;
  all: RegExp;
}

function inSmallLetters(...patterns: string[]): Told {
  const source = patterns.join('|');
  return { may: inMessage(new RegExp(source, 'iu')), all: new RegExp(source, 'giu') };
}

/** "No smoke", "if it catches fire", "so that nobody gets hurt": it has not happened. */
const unhappened =
  /\b(?:no|not|never|nobody|nothing|without|if|unless|in case|could|might|may|would|can|nearly|almost|before|avoid\w*|prevent\w*|risk of|afraid of|what happens)(?: \p{L}+){0,4} ?$|n't(?: \p{L}+){0,3} ?$/iu;
/** UTF-16 units before a stretch that may say that it has not happened. */
const before = 45;

/** What of this a message tells as having happened; a pure function of its words. */
export function perilsIn(text: string): ReadonlySet<Peril> {
  const plain = text.replaceAll('’', "'");
  const tells = ([peril, { may, all }]: [Peril, Told]) =>
    may.test(plain) &&
    // What is missing is told with a "no" of its own.
    (peril === 'care' || matchesIn(all, plain).some(({ index }) => !unhappened.test(clauseBefore(plain, index))));
  return new Set((Object.entries(told) as [Peril, Told][]).filter(tells).map(([peril]) => peril));
}

/** The same for a message that was read: a medicine that is named counts only where something is wrong. */
export function perilsOf(text: string, reading: Reading): ReadonlySet<Peril> {
  const perils = perilsIn(text);
  const wrong = reading.manner?.kind === 'trouble' || upsets(reading);
  return wrong || !perils.has('care') ? perils : new Set([...perils].filter((peril) => peril !== 'care'));
}

const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - before), at)
    .split(/[.!?;:,\n]/)
    .at(-1)!;
