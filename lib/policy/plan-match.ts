/** A plan agreed with a customer, as far as matching needs it; a plan of the notes fits as it is. */
export interface AgreedPlan {
  goals: readonly { text: string; reached?: boolean | undefined }[];
  items: readonly { text: string; state?: 'agreed' | 'done' | 'dropped' | undefined }[];
}

/** Where a request stands: under a line of the plan, or under none. */
export type PlanPlace = { in: true; line: string } | { in: false };

/** Words that say how something is asked for, not what. Also numbers in words: how many is not what. */
const empty = new Set(
  `a about add again all also an and another any are as ask at be been before but by can change could do done each for from
  get give had has have help her his how i if in into is it its just know let like make me more my need new no not now of on
  one or other our out over please provide put send set she should so some soon than that the their them then there these
  they this to too two three up us want was we week well were what when where which who will with would you your yours`.split(
    /\s+/,
  ),
);

/** From this share of the shorter one's words on, two lines are about the same thing. */
const sameShare = 0.6;

/**
 * Looks whether a request is part of the plan (`follow-the-plan`): it is where it shares most of its words with a goal or an
 * agreed item. A guess by words for the rep to confirm. Undefined where nothing can be said: an empty plan, or a request
 * without a word that names something.
 */
export function matchPlan(plan: AgreedPlan, request: string): PlanPlace | undefined {
  const lines = [...plan.items.filter(({ state }) => state !== 'dropped'), ...plan.goals].map(({ text }) => text);
  const asked = stemsOf(request);
  if (lines.length === 0 || asked.size === 0) return undefined;
  let best: { line: string; share: number; shared: number } | undefined;
  for (const line of lines) {
    const stems = stemsOf(line);
    const shared = [...asked].filter((stem) => stems.has(stem)).length;
    const share = stems.size === 0 ? 0 : shared / Math.min(asked.size, stems.size);
    if (share >= sameShare && (!best || shared > best.shared)) best = { line, share, shared };
  }
  return best ? { in: true, line: best.line } : { in: false };
}

/** The step of the plan that comes next: the first agreed item that is not done. */
export function nextStep(plan: AgreedPlan): string | undefined {
  return plan.items.find(({ state }) => state === undefined || state === 'agreed')?.text;
}

/** Beginnings of the words that name something: "migrate", "migration" and "migrating" are one. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !empty.has(word)).map(stemOf));
}

function stemOf(word: string): string {
  const plain = word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word.replace(/s$/, '');
  return plain.slice(0, 6);
}
