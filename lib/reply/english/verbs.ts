import { ofWord } from './of-word';
import { auxiliaries, finiteVerbs } from './words';

/** What machines, parcels, staff and bills do in support mail, as bases; their forms are made from them. */
const bases = `
  accept add affect allow announce answer appear apply arrive ask assure attach back become begin behave block boot bounce break bring buffer
  call cancel cause change charge check claim clear click close collect come complete confirm connect contact contain continue cost cover crash
  create cut deactivate decide decline deduct delay delete deliver demand deny die disable disappear disconnect dispatch display double drop
  duplicate email enable end enter erase expire explain extend fade fail fall feel fill find finish fix flash flicker follow force forget forward freeze
  function get give go grow hang happen heat help hide hold ignore import inform insist install issue join jump keep know lag last leak leave let lie lift
  list load lock log look lose make match mean meet merge mess miss move need notice occur offer open order overcharge overwrite pause pay permit play
  point pop post postpone press prevent print process promise prompt provide pull push put raise reach read receive recommend redirect refer refuse
  reject relate release remain remove rename renew repeat replace reply report request require reschedule reset resolve respond restart restore
  result return revert ring run save say scan seem sell send serve set ship show shrink shut sign skip slow smell sort sound split stall start state
  stay stick stop store stream stretch suggest support switch sync take talk tell throw time travel treat triple try turn update upgrade upload use
  vanish verify view wait wake want warn work write`
  .trim()
  .split(/\s+/);

/** Third persons that are nouns as often ("calls", "orders"): a verb only where something says so. */
const nounsToo = new Set(
  'calls orders charges changes reports requests replies updates results returns answers messages stores emails posts lists points lies lasts sounds issues views plays looks needs prints sets shows starts stops states times turns works supports uses upgrades uploads downloads scans'.split(
    ' ',
  ),
);
/** Of these the verb is at home in support mail: "the screen shows", "the app needs". */
const mostlyVerbs = new Set('needs looks shows starts stops turns works sets plays sounds says lasts'.split(' '));

const base = new Set(bases);
const thirds = new Set(bases.map((verb) => thirdPerson(verb)));

const past: Readonly<Record<string, string>> = {
  become: 'became', begin: 'began', break: 'broke', bring: 'brought', buy: 'bought', come: 'came', cost: 'cost', cut: 'cut', do: 'did', fall: 'fell',
  feel: 'felt', find: 'found', forget: 'forgot', freeze: 'froze', get: 'got', give: 'gave', go: 'went', grow: 'grew', hang: 'hung', have: 'had',
  hear: 'heard', hide: 'hid', hold: 'held', keep: 'kept', know: 'knew', leave: 'left', let: 'let', lose: 'lost', make: 'made', mean: 'meant', meet: 'met',
  overwrite: 'overwrote', pay: 'paid', put: 'put', read: 'read', ring: 'rang', run: 'ran', say: 'said', see: 'saw', sell: 'sold', send: 'sent', set: 'set',
  shrink: 'shrank', shut: 'shut', split: 'split', stick: 'stuck', take: 'took', tell: 'told', think: 'thought', throw: 'threw', wake: 'woke', write: 'wrote',
  cancel: 'cancelled', stop: 'stopped', ship: 'shipped', drop: 'dropped', log: 'logged', travel: 'travelled', try: 'tried', reply: 'replied', deny: 'denied',
  pop: 'popped', plan: 'planned', refer: 'referred', occur: 'occurred', permit: 'permitted', skip: 'skipped', scan: 'scanned', lag: 'lagged',
}; // biome-ignore format: a table reads better dense
const pasts = new Set([
  ...Object.values(past),
  ...'dug drove flew rode wore ate drank slept swept bit blew caught fought hit hurt stole tore won spoke rose sat stood slid lent dealt taught shook drew sank shot spilt burnt led bent'.split(
    ' ',
  ),
]);

export const notPast =
  /eed$|^(?:shed|sled|hundred|sacred|naked|bed|red|unlimited|limited|united|unexpected|related|used)$/;

/** Could this word, behind a subject, be its verb: an auxiliary, a past form, a third person? */
export const isFiniteVerb = ofWord((word) => {
  return (
    auxiliaries.has(word) ||
    finiteVerbs.has(word) ||
    pasts.has(word) ||
    (thirds.has(word) && (!nounsToo.has(word) || mostlyVerbs.has(word))) ||
    (/[a-z]{2,}ed$/.test(word) && !notPast.test(word))
  );
});

/** A bare form, as behind "do" or a plural subject. */
export function isBaseVerb(word: string): boolean {
  return base.has(word);
}

/** "charge" → "charges". */
export function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (verb === 'do' || verb === 'go') return `${verb}es`;
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

const baseByPast = new Map(
  bases.flatMap((verb): [string, string][] => {
    const form = pastOf(verb);
    return form && form !== verb ? [[form, verb]] : [];
  }),
);

/** "arrived" → "arrive", "sent" → "send"; undefined for what is no past form of a verb we know. */
export function baseOf(pastForm: string): string | undefined {
  return baseByPast.get(pastForm);
}

/** "charge" → "charged", "send" → "sent"; undefined for a verb nobody told us of. */
export function pastOf(verb: string): string | undefined {
  if (Object.hasOwn(past, verb)) return past[verb];
  if (!base.has(verb)) return undefined;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}
