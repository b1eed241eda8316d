import type { Token } from './tokens';

/** Whose it is, as the words before the noun say. */
export type Determiner = 'theirs' | 'ours' | 'the' | 'a' | 'number' | 'owner' | 'none';

const whose: Readonly<Record<string, Determiner>> = {
  my: 'theirs', our: 'theirs', your: 'ours', the: 'the', this: 'the', that: 'the', these: 'the', those: 'the', a: 'a', an: 'a', no: 'a', any: 'a',
}; // biome-ignore format: a table reads better dense

/** Which determiner this word is, if it is one. */
export const determinerOf = (word: string): Determiner | undefined =>
  Object.hasOwn(whose, word) ? whose[word] : undefined;

/** A count: "two", "40", "14,000". */
export const numbers = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|\d{1,3}(?:,\d{3})*)$/;

/** Nouns of which one is told from the next by its number. */
export const isNumbered =
  /^(?:order|invoice|room|line|bus|tram|train|gate|flight|ticket|case|row|seat|block|page|terminal|platform|version|model|channel|number|size|level|account|policy|contract|unit|house|flat|building|ward|step|question|chapter|form|booking|reservation|parcel|article|item|coach|zone|bay|locker|stage|class|lot|release|update|build|part|section|clause|paragraph|exercise|lesson|reminder|statement|meter|machine|pump|station|table|desk|floor|door|lift|hall|court|lane|route|ferry|quote|quotation|delivery|shipment|return|claim|receipt|voucher|code|error|pallet|batch|fibre|windows|android|ios|macos|firefox|thunderbird|ubuntu|mint)$/;

/** "Block C", "Gate B". */
export const isLetter = ({ text }: Token, noun: Token | undefined): boolean =>
  /^[A-HJ-Z]$/.test(text) && noun !== undefined && isNumbered.test(noun.word);
