/** Words as the search compares them: small letters without accents, apostrophes left out ("don’t" → "dont"). */
export function wordsOf(text: string): string[] {
  const plain = /[^\x20-\x7e\n]/.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text;
  return (
    plain
      .toLowerCase()
      .replace(/['\u2018\u2019]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words a rep may type for one another. Each line is a group; a word stands in one group only. */
const groups = `
  refund reimburse reimbursement repay
  late delay delayed overdue
  sorry apologise apologize apology apologies regret
  broken damaged faulty defective
  cancel cancellation terminate
  angry upset furious frustrated frustrating annoyed
  parcel package shipment
  invoice bill
  manager supervisor lead superior
  login signin logon
  urgent urgently pressing asap
  phone call ring telephone
  mail email
  thanks thank grateful
  answer reply respond response
  wait waiting queue
  leave leaving quit churn
  lawyer legal attorney solicitor court
  insult insults abuse abusive rude swearing
  price cost fee charge
  date deadline
  promise promised commitment
  help assist assistance support
  policy terms rule rules
  exception waive waiver
  outage downtime interruption
  explain clarify clarification
  mistake error fault`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

const synonyms = new Map(
  groups.flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)])),
);

/** Other words for the same thing; empty where none is known. */
export function synonymsOf(word: string): readonly string[] {
  return synonyms.get(word) ?? [];
}

/** Every spelling one slip away from `word`: a letter left out, doubled or wrong, two swapped. Each once, not `word`. */
export function* slipsOf(word: string, letters: string): Generator<string> {
  const seen = new Set([word]);
  for (let i = 0; i <= word.length; i++) {
    const before = word.slice(0, i);
    const behind = word.slice(i);
    const spellings: string[] = [];
    if (behind) spellings.push(before + behind.slice(1));
    if (behind.length > 1) spellings.push(before + behind.charAt(1) + behind.charAt(0) + behind.slice(2));
    for (const letter of letters) {
      if (behind) spellings.push(before + letter + behind.slice(1));
      spellings.push(before + letter + behind);
    }
    for (const spelling of spellings) {
      if (!spelling || seen.has(spelling)) continue;
      seen.add(spelling);
      yield spelling;
    }
  }
}
