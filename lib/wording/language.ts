/**
 * A cheap guess at the language of a draft: how many of its words are everyday words of one language and of no other
 * that is listed. Enough to keep English rules out of a German reply; languages not listed stay undecided.
 */
export const languageWords: Readonly<Record<string, string>> = {
  en: 'the and you to of that for with have will your this it not are can be from they would we which there been our',
  de: 'der die das und ist nicht ich wir sie mit für auf ein eine ihre ihnen bitte wird haben zu den von dass auch noch ihr',
  fr: 'le la les et est une vous nous pour dans votre des que qui pas sur avec ce cette merci avez sont',
  es: 'el los las es un una usted para con por su que del gracias nos está pero como muy más lo',
  it: 'il gli di che è per con una sono grazie non del della questo abbiamo ci suo anche più',
  nl: 'het een en van ik niet dat u wij voor op met zijn uw bij ook maar hebben kunnen deze',
  pt: 'o os um uma você não para com seu sua obrigado por que está como mais são também',
};

export const languages = Object.keys(languageWords);

const lists = Object.values(languageWords).map((words) => words.split(' '));

/** Words listed for several languages tell nothing; these are left. */
export function tellingWords(language: string): string[] {
  const own = lists[languages.indexOf(language)] ?? [];
  return own.filter((word) => lists.every((list) => list === own || !list.includes(word)));
}

/** Index in `languages` of the language that `counts` speak for, or -1 when too few words tell. */
export function decideLanguage(counts: ArrayLike<number>): number {
  let best = -1;
  let most = 0;
  let second = 0;
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] as number;
    if (count > most) {
      second = most;
      most = count;
      best = index;
    } else if (count > second) {
      second = count;
    }
  }
  return most >= 3 && most >= second * 2 ? best : -1;
}
