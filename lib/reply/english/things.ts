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
  [/\baccount\b/i, 'account'],
];

/** Goods that make a fine subject where the customer says "my sofa", "the router". */
const ownGoods =
  /\b(?:my|our|the|your) (?:new |whole |second |first |third |replacement )?(sofa|couch|bed|mattress|table|chair|desk|fridge|dryer|washer|washing machine|dishwasher|oven|laptop|phone|tablet|monitor|tv|camera|headset|bike|router|printer|lamp|dress|jacket|coat|watch|ring|kettle|toaster|boiler|heater|car|scanner|keyboard|drill|vacuum|replacement)\b/i;

/** The thing named in these words ("order", "sofa"), or undefined. */
export function thingIn(text: string): string | undefined {
  const own = ownGoods.exec(text)?.[1];
  if (own) return own.toLowerCase();
  return things.find(([pattern]) => pattern.test(text))?.[1];
}
