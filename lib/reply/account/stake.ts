import { lookOut } from '../../listen/look-out';
import { gistOf } from '../../listen/manner';
import type { Reading } from '../../listen/types';
import { type Area, areas, kindsOfTrouble, wideAreas } from '../concerns/areas';
import type { Concern } from '../concerns/types';
import { hash } from '../rank';
import { inMessage as sought } from '../sought';
import { isTechnical } from '../standing/signs';
import { concernIn } from './concern';
import { headlineOf } from './headline';

/** Concerns that sound like nearly any trouble: what the message is about in general says more. */
const wide: ReadonlySet<string> = new Set([
  'poor-product',
  'poor-service',
  'error-message',
  'after-update',
  'faulty-goods',
  'page-not-loading',
]);

/** Distinct words, unless the area says otherwise. */
const enough = 2;

/** Where body or life may be at stake, to speak of a delivery or a good evening is beside the point. */
const grave = sought(
  /\b(?:hospital|ambulance|injur\w+|burn(?:t|ed|s)|smoke|on fire|caught fire|gas leak|carbon monoxide|insulin|medication|medicines?|allerg\w+|bleed\w*|blood|cockroach\w*|rats?|oxygen|surgery|dialysis|electric shock|died|funeral|suicid\w+)\b/i,
);

/** To somebody who insults or threatens with a court anything but the matter itself is too light a word. */
const narrow: readonly string[] = ['abusive', 'legal-threat'];

/**
 * What hangs on it for the customer, after "I understand that". The concern knows best; where none is sure or it says little,
 * one that a sentence of the gist tells, else the area, else the kind of trouble. Undefined where the message tells none of them.
 * @param plain the message as `plainText` leaves it, to which the reading's offsets refer
 */
export function stakeOf(plain: string, reading: Reading, concern: Concern | undefined): string | undefined {
  const told = concern?.stake && !wide.has(concern.id) ? concern : gistConcern(plain, reading);
  if (told) return told.stake;
  if (reading.situations.some(({ name }) => narrow.includes(name))) return concern?.stake;
  const area = grave.test(plain) ? undefined : (areaIn(plain, likelyAreas) ?? areaIn(plain, likelyWideAreas));
  // A program that does not work is broken in another way than a chair.
  const kind = area || concern?.stake || isTechnical(plain) ? undefined : areaIn(plain, likelyKinds);
  const stakes = (area ?? kind)?.stakes;
  return stakes ? stakes[hash(plain) % stakes.length] : concern?.stake;
}

/** What one of the sentences that tell the matter is about, read by itself. */
function gistConcern(plain: string, { manner, ...reading }: Reading): Concern | undefined {
  if (!manner) return undefined;
  const alone: Reading = { ...reading, situations: reading.situations.map((one) => ({ ...one, evidence: [] })) };
  for (const { start, end } of gistOf(manner)) {
    const concern = concernIn(plain.slice(start, end), alone);
    if (concern?.stake && !concern.vague) return concern;
  }
  return undefined;
}

const likelyAreas = lookOut(areas, ({ words }) => words);
const likelyWideAreas = lookOut(wideAreas, ({ words }) => words);
const likelyKinds = lookOut(kindsOfTrouble, ({ words }) => words);

/** The area most of whose words stand in the text, above what it takes to be about it: one without any never is. */
function areaIn(text: string, likelyIn: typeof likelyAreas): Area | undefined {
  const headline = text.slice(0, headlineOf(text)?.end ?? 0);
  let best: { area: Area; points: number } | undefined;
  for (const area of likelyIn(text.toLowerCase())) {
    const points = 1 + distinct(text, area) + distinct(headline, area) - (area.least ?? enough);
    if (points > (best?.points ?? 0)) best = { area, points };
  }
  return best?.area;
}

function distinct(text: string, { words }: Area): number {
  return new Set((text.match(words) ?? []).map((word) => word.toLowerCase().replace(/s$/, ''))).size;
}
