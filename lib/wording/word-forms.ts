/** Inflected forms of a word, for `word~` in patterns: generous, since a form nobody writes costs nothing. */

const irregular: Readonly<Record<string, string>> = {
  be: 'be am are is was were been being',
  have: 'have has had having',
  do: 'do does did done doing',
  go: 'go goes went gone going',
  say: 'say says said saying',
  make: 'make makes made making',
  get: 'get gets got gotten getting',
  give: 'give gives gave given giving',
  take: 'take takes took taken taking',
  know: 'know knows knew known knowing',
  think: 'think thinks thought thinking',
  tell: 'tell tells told telling',
  see: 'see sees saw seen seeing',
  come: 'come comes came coming',
  find: 'find finds found finding',
  feel: 'feel feels felt feeling',
  leave: 'leave leaves left leaving',
  keep: 'keep keeps kept keeping',
  let: 'let lets letting',
  read: 'read reads reading',
  send: 'send sends sent sending',
  put: 'put puts putting',
  lose: 'lose loses lost losing',
  pay: 'pay pays paid paying',
  buy: 'buy buys bought buying',
  bring: 'bring brings brought bringing',
  break: 'break breaks broke broken breaking',
  choose: 'choose chooses chose chosen choosing',
  write: 'write writes wrote written writing',
  speak: 'speak speaks spoke spoken speaking',
  forget: 'forget forgets forgot forgotten forgetting',
  understand: 'understand understands understood understanding',
  hear: 'hear hears heard hearing',
  hold: 'hold holds held holding',
  stand: 'stand stands stood standing',
  throw: 'throw throws threw thrown throwing',
  drop: 'drop drops dropped dropping',
  fall: 'fall falls fell fallen falling',
  set: 'set sets setting',
  cut: 'cut cuts cutting',
  run: 'run runs ran running',
  sit: 'sit sits sat sitting',
  begin: 'begin begins began begun beginning',
  drive: 'drive drives drove driven driving',
  eat: 'eat eats ate eaten eating',
  screw: 'screw screws screwed screwing',
  mean: 'mean means meant meaning',
  meet: 'meet meets met meeting',
  cost: 'cost costs costing',
  hide: 'hide hides hid hidden hiding',
  wear: 'wear wears wore worn wearing',
  swear: 'swear swears swore sworn swearing',
  tear: 'tear tears tore torn tearing',
  blow: 'blow blows blew blown blowing',
  deal: 'deal deals dealt dealing',
  steal: 'steal steals stole stolen stealing',
  mislead: 'mislead misleads misled misleading',
  show: 'show shows showed shown showing',
  bear: 'bear bears bore borne bearing',
  commit: 'commit commits committed committing',
  omit: 'omit omits omitted omitting',
  refer: 'refer refers referred referring',
  admit: 'admit admits admitted admitting',
  permit: 'permit permits permitted permitting',
  prefer: 'prefer prefers preferred preferring',
  man: 'man men',
  person: 'person persons people',
  child: 'child children',
};

const vowel = /[aeiou]/;

function regular(word: string): string[] {
  const last = word.at(-1) ?? '';
  const before = word.at(-2) ?? '';
  if (last === 'e') {
    return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`, `${word}r`, `${word}rs`];
  }
  if (last === 'y' && !vowel.test(before)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const sibilant = /(s|x|z|ch|sh)$/.test(word);
  const forms = [word, sibilant ? `${word}es` : `${word}s`, `${word}ed`, `${word}ing`];
  const shortVowel = vowel.test(before) && !vowel.test(word.at(-3) ?? '') && !/[aeiouwxyhlr]/.test(last);
  if (shortVowel && word.length <= 5) forms.push(`${word}${last}ed`, `${word}${last}ing`);
  else if (/[aeiou]l$/.test(word)) forms.push(`${word}led`, `${word}ling`);
  return forms;
}

/** British and American spellings of a form, the given one first. */
function bothSpellings(form: string): string[] {
  const british = form.replace(/(..[^aeiou])iz(e|es|ed|ing)$/, '$1is$2');
  const american = form.replace(/(..[^aeiou])is(e|es|ed|ing)$/, '$1iz$2');
  return [...new Set([form, british, american])];
}

/**
 * All forms of `word` that `word~` stands for, `word` among them, in both spellings of English.
 * A word that ends in a consonant and is not in the irregular list is inflected by the regular rules.
 */
export function formsOf(word: string): string[] {
  const forms = Object.hasOwn(irregular, word) ? (irregular[word] as string).split(' ') : regular(word);
  return [...new Set(forms.flatMap(bothSpellings))];
}
