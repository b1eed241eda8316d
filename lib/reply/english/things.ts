import { isGivenName } from '../given-names';

/** What the trouble happened to, as the customer named it, in the words we may put "your" before. */
const things: readonly [RegExp, string][] = [
  [/\b(?:parcel|package)\b/i, 'parcel'],
  [/\border(?!ed|ing)\b/i, 'order'],
  [/\b(?:delivery|shipment|pallets?)\b/i, 'delivery'],
  [/\bbooking\b/i, 'booking'],
  [/\breservation\b/i, 'reservation'],
  [/\bappointment\b/i, 'appointment'],
  [/\bflight\b/i, 'flight'],
  [/\bsubscription\b/i, 'subscription'],
  [/\bcontract\b/i, 'contract'],
  [/\binvoice\b/i, 'invoice'],
  [/\bbill\b/i, 'bill'],
  [/\breturn\b/i, 'return'],
  [/\btickets?\b/i, 'ticket'],
  [/\bpolicy\b/i, 'policy'],
  [/\bcard\b/i, 'card'],
  [/\bletter\b/i, 'letter'],
  [/\baccount\b/i, 'account'],
];

/** Goods that make a fine subject where the customer says "my sofa", "the router". */
const ownGoods =
  /\b(?:my|our|the|your) (?:new |whole |second |first |third |replacement )?(sofa|couch|bed|mattress|table|chair|desk|fridge|dryer|washer|washing machine|dishwasher|oven|bench|shoes|gloves|bag|book|console|modem|coffee machine|blender|mixer|trousers|shirt|skirt|boots|trainers|speaker|laptop|phone|tablet|monitor|tv|camera|headset|bike|router|printer|lamp|dress|jacket|coat|watch|ring|kettle|toaster|boiler|heater|car|scanner|keyboard|drill|vacuum|replacement)\b/i;

/** The thing named in these words ("order", "sofa"), or undefined. */
export function thingIn(text: string): string | undefined {
  const own = ownGoods.exec(text)?.[1];
  if (own) return own.toLowerCase();
  return things.find(([pattern]) => pattern.test(text))?.[1];
}

const products =
  /\b(my|our|the|your|this) ((?:(?!new\b|old\b|same\b|whole\b|only\b|other\b|last\b|first\b|latest\b)[\p{L}\d-]{2,} )?(?:app|website|web site|web page|site|browser|account|internet|router|modem|phone|laptop|computer|tv|printer|e-?mail|service|program|programme|software|extension|add-on|player|page|system|tool|line|connection|device|speaker|tablet|machine|plugin|integration|portal|dashboard|form|card|server|broadband|wi-fi|landline|mobile|console|game|profile|inbox|calendar|terminal|machine|scanner|display|screen|keyboard|camera|sensor|alarm|boiler|heating|washing machine|dishwasher|fridge|oven|toaster|kettle|car|bike))(?![\p{L}'-])/giu;

/** A name inside a sentence: "does Firefox open", "on my Galaxy". */
const names = /(?<=[\p{Ll}\d,] )(\p{Lu}[\p{Ll}]{2,}(?:[A-Z]\p{L}+)?)(?![\p{L}])/gu;
const notProducts =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|English|German|French|Spanish|Mr|Mrs|Ms|Dr|God|Please|Thanks|Thank|Help|Settings|Options|Tools|View|File|Edit|Menu|London|Berlin|Paris|Customer|Service|Support|Team|Error|Safe|Mode|Start|Tab|Third|First|Second|Not|The|This|Your|You|And|But)$/;

/** What does not work, as the customer calls it, from our side: "your router", "our app", "Firefox". */
export function productIn(text: string): string | undefined {
  const told = [...text.matchAll(products)].find(([, , words]) => !stopped.test(words!));
  if (told) {
    const whose = told[1]!.toLowerCase();
    const owner = whose === 'my' || whose === 'our' ? 'your' : whose === 'your' ? 'our' : 'the';
    return `${owner} ${told[2]!.replace(/^\p{Lu}(?=\p{Ll}+ )/u, (letter) => letter)}`;
  }
  return nameIn(text);
}

/** Is it somebody's name: a given one, one with a calling before it, or of somebody who said or did something? */
function isPerson(name: string, text: string): boolean {
  return (
    isGivenName(name) ||
    new RegExp(
      `\\b(?:mrs?|ms|miss|dr|sir|madam|manager|advis[eo]r|agent|rep|driver|engineer|fitter|colleague|doctor|dentist|teacher|nurse|lady|woman|man|lad|girl|guy|bloke|chap|fellow|someone|somebody|daughter|son|wife|husband|partner|friend|neighbour),? (?:called |named )?${name}\\b|\\b${name} (?:said|told|rang|phoned|promised|assured|replied|apologi[sz]ed|left(?! (?:me|us|my|our)\\b)|came|went|kindly|himself|herself|knew)\\b`,
      'i',
    ).test(text)
  );
}

/** The name a text mentions most, at least twice: what it is about. */
export function nameIn(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, name] of text.matchAll(names))
    if (!notProducts.test(name!) && !isPerson(name!, text))
      counts.set(name!, (counts.get(name!) ?? 0) + text.split(name!).length - 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? best[0] : undefined;
}

/** Words that are no part of a thing's name. */
const stopped =
  /^(?:and|or|is|are|was|to|in|on|of|for|with|from|that|has|have|not|stupid|damn|useless|crappy|bloody|f\w*|shitty|awful|terrible|ridiculous|worst|only|very|own|next|this|my|your|our|more) /i;

const dataNames =
  /\b(e-?mails|messages|mails|data|files|bookmarks|photos|pictures|browsing history|history|contacts|folders|settings|passwords|documents|records|profile|add-?ons|extensions|tabs|playlists?|songs|calendar|drafts)\b/i;

/** Data of theirs, with "your": "your bookmarks". */
export function dataIn(text: string): string | undefined {
  const found = dataNames.exec(text)?.[1]?.toLowerCase();
  return found && `your ${found.replace(/^e-?mails$|^mails$/, 'e-mails').replace(/^addons$/, 'add-ons')}`;
}
