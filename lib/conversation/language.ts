/**
 * Which language a text is in, cheaply: by script where the script decides, else by the function words it uses. Made for
 * support mail, so English knows a few content words too ("refund", "invoice") and answers for very short texts.
 */

/** Characters looked at: enough to tell, and a bound on the time a huge mail costs. */
const looked = 6000;

/** Words that tell a language; a word may stand under several, then it counts for each. */
const functionWords: Readonly<Record<string, string>> = {
  en: `the and is are was were be been am i i'm i've i'd i'll me my you your we our us they them it it's its this that these
    those a an of to in for on with at by from as or but if not no don't doesn't didn't can can't could would should will won't
    have has had do does did what when where why how who which there here please thanks thank hi hello dear yes ok okay help
    order refund invoice account still now just only also any some after before about than then so too very more again
    need want get got never ever all out up up off over back today tomorrow call email works working new great good bad
    nobody nothing anyone someone called answered answer down late lost wrong broken waiting connecting website customer delayed
    seat flight many few one two three service cancelled
    sorry u ur pls plz thx im ive cant wont dont lol cheers morning regards best nope yeah hey sure done same fine`,
  de: `der die das und ist sind war ich du er sie es wir ihr mich mir mein meine meinen sich nicht kein keine ein eine einen
    einem einer den dem des zu im in mit von für auf bei nach aus an auch noch schon aber oder wenn weil dass daß wie was wo
    warum wann habe haben hat hatte wurde werden wird kann können bitte danke hallo guten sehr geehrte grüße gruß mehr nur
    über uns unser unsere ihnen ihre bestellung rechnung`,
  fr: `le la les un une des du de et est sont était je tu il elle nous vous ils mon ma mes votre vos notre que qui quoi dans
    pour sur avec par pas ne plus mais ou où si au aux ce cette ces j'ai c'est n'est d'une qu'il très bonjour merci être avoir
    fait commande facture`,
  es: `el la los las un una unos de del y es son era que en por para con no mi mis su sus yo usted nosotros se lo le me te al
    como pero más muy ya está estoy tengo hola gracias porque cuando qué dónde pedido factura buenos`,
  it: `il lo la gli le un una di del della dei e è sono era che non per con su da mi mio mia vi si ho hai ha abbiamo come ma
    più molto anche questo questa buongiorno grazie perché quando dove ordine fattura nel alla salve`,
  pt: `o a os as um uma de do da dos das e é são que não em no na por para com meu minha seu sua eu você nós se mais muito
    mas como já está estou tenho olá obrigado obrigada porque quando onde pedido fatura ao bom`,
  nl: `de het een en is zijn was ik je jij u wij we hij zij mijn uw onze niet geen van in op met voor aan bij naar uit ook
    nog maar of als dat die dit wat waar waarom hoe wanneer heb heeft hebben kan kunnen wordt graag dank bedankt hallo beste
    bestelling factuur groeten`,
  pl: `i w z na do nie jest są to że się jak co mam mi mój moje proszę dziękuję dzień dobry czy ale już tylko po od dla
    przez który która zamówienie faktura witam oraz`,
  sv: `och är det att jag du vi en ett som på av för med inte den har hade till om men eller så kan min mitt era från hej
    tack när var vad hur beställning faktura`,
  da: `og er det at jeg du vi en et som på af for med ikke den har havde til om men eller så kan min mit jeres fra hej tak
    hvornår hvad hvor hvordan bestilling faktura også`,
  nb: `og er det at jeg du vi en et som på av for med ikke den har hadde til om men eller så kan min mitt deres fra hei takk
    når hva hvor hvordan bestilling faktura også`,
  fi: `ja on ei se että en olen minä te me oli mutta kun niin tai jos kuin mitä missä miksi voi hei kiitos tilaus lasku
    minun teidän ole vielä`,
  cs: `a je v na se že to s z do ne jsem jsme si jak co ale už pro od po který která prosím děkuji dobrý den objednávka
    faktura nebo není můj`,
  tr: `ve bir bu da de için ile ne var yok mi çok ama benim siz ben gibi daha olarak değil neden nasıl merhaba teşekkürler
    lütfen sipariş fatura`,
  ro: `și este sunt nu un o de la în cu pe pentru că am ați dar mai sau ce cum când unde mulțumesc bună ziua vă rog comanda
    factura`,
  hu: `és a az egy nem hogy van is meg de ha már csak mint kérem köszönöm jó napot mi ez volt vagy rendelés számla`,
};

const languagesOfWord = new Map<string, string[]>();
for (const [language, list] of Object.entries(functionWords)) {
  for (const word of new Set(list.split(/\s+/))) {
    const known = languagesOfWord.get(word);
    if (known) known.push(language);
    else languagesOfWord.set(word, [language]);
  }
}

/** Scripts that decide by themselves. Kana comes before Han because Japanese uses both. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];

/** A letter of one of these scripts. */
const otherScript = /[\u0370-\u0fff\u3040-\ud7af]/;

/** The language of a text that is not written in Latin letters. */
function languageOfScript(sample: string): string | undefined {
  if (!otherScript.test(sample)) return undefined;
  const latin = sample.match(/[a-z\u00df-\u024f]/g)?.length ?? 0;
  for (const [language, letters] of scripts) {
    const count = sample.match(letters)?.length ?? 0;
    if (count < 2 || count * 2 < latin) continue;
    if (language === 'ru' && /[іїєґ]/.test(sample)) return 'uk';
    return language;
  }
  return undefined;
}

const isAddress = (word: string): boolean => word.includes('@') || word.includes('://');

/** Word by word, since one expression for it would take a time quadratic to the longest word. */
const withoutAddresses = (text: string): string =>
  isAddress(text) ? text.replace(/\S+/g, (word) => (isAddress(word) ? ' ' : word)) : text;

/**
 * Tells the language of a text. Reads at most the first 6,000 characters, in time linear to them.
 *
 * @param text - any text; markup, numbers and addresses do no harm
 * @returns the BCP 47 primary language subtag, or `'und'` when the text gives too little to tell
 */
export function detectLanguage(text: string): string {
  const sample = withoutAddresses(text.slice(0, looked).toLowerCase().replace(/’/g, "'"));
  const byScript = languageOfScript(sample);
  if (byScript) return byScript;
  const hits = new Map<string, number>();
  let words = 0;
  for (const word of sample.match(/[a-z\u00df-\u024f]+(?:'[a-z\u00df-\u024f]+)*/g) ?? []) {
    words++;
    const languages = languagesOfWord.get(word);
    if (!languages) continue;
    // A word that several languages share tells less than one of its own.
    for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1 / languages.length);
  }
  let best = 'und';
  let most = 0;
  let second = 0;
  for (const [language, score] of hits) {
    if (score > most) {
      second = most;
      most = score;
      best = language;
    } else if (score > second) second = score;
  }
  // Other languages need clear words of their own: a wrong "not English" silences the whole reading.
  if (best === 'en') return most >= words * 0.04 && most > second ? 'en' : 'und';
  return most >= 1.5 && most >= second * 1.3 && most >= words * 0.12 ? best : 'und';
}
