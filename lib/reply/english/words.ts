import { inSentence as sought } from '../sought';

/** Word lists of English the restating needs. Lower case; contractions are expanded before they are looked up. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const auxiliaries = list(`
  am is are was were have has had do does did can could will would may might must should cannot`);

/** Verbs in forms that stand behind a subject, beyond what ends in -ed. */
export const finiteVerbs = list(`
  bought paid got sent wrote told said gave took left lost found made spent went came broke froze kept put set saw
  thought understood knew felt heard read met held stood began chose fell threw ran sold taught brought built cut cost costs
  need needs want wants use uses see sees get gets keep keeps work works show shows say says rely relies depend depends
  receive receives pay pays run runs try tries hear lose loses open opens close closes stop stops start starts
  fail fails crash crashes freeze freezes load loads appear appears disappear disappears come comes go goes know think
  wait waits live lives have has`);

/** Bases a request can begin with: "send", "refund". */
export const baseVerbs = list(`
  accept activate add adjust advise allow amend answer apply approve arrange ask assign assist book bring call cancel change charge
  check clarify close collect compensate complete compute confirm connect contact convert copy correct create credit cut deactivate delete
  deliver describe disable dispatch downgrade email enable end escalate exchange expedite explain export extend file fill find fix forward
  get give guarantee guide have help hold honour honor implement import inform install investigate issue keep let list look lower mail make match merge move
  offer open organise organize pause pay phone pick place port post prepare print process prove provide publish put raise reactivate
  rebook recover reduce refund reinstall reinstate release remove rename renew reopen repair replace reply report reschedule resend reserve reset resolve
  respond restore resume return revert reverse review ring roll schedule send set settle share ship show sign simplify skip solve sort speed
  stop submit supply suspend swap switch take talk tell test transfer treat try turn unblock unlock unsubscribe update upgrade upload verify void
  waive walk withdraw write
  pass use roll pull push restart rectify reimburse undo unlink reconsider backdate calculate quote list note name leave save remind drop lift
  block erase unfreeze freeze clear sync rebuild redo rewrite prioritise prioritize recalculate reroute retrieve recall reassign protect provision acknowledge`);

/** Bases that are nouns as often: "mail columns" is no request. */
export const alsoNouns = list(`
  answer block book call change charge check copy credit cut email end exchange file fix guide help hold issue list look mail match move name note offer open
  order pause pay phone place post process question quote raise refund release repair reply report reserve return review ring roll schedule set share
  ship show sign stop supply support suspend switch talk test transfer treat turn update upgrade use visit walk pass pull push drop lift leave save
  clear record request measure track trace plan file filter display link sort import export backup upload download install`);

/** Verbs by which a customer says what we did: "you charged". */
export const ourVerbs = list(`
  charged delayed forced ruined damaged ignored overcharged bumped stranded banned deactivated suspended downgraded rebooked diverted never double sent told promised said cancelled canceled delivered shipped billed refunded changed removed deleted closed locked blocked
  took gave wrote kept lost forgot refused offered confirmed sold raised increased switched stopped moved made put left
  are were have had do did can could will would cannot should keep`);

/** After these, "you" is an object: "told you", "from you". */
export const beforeObject = list(`
  told asked sent paid gave called emailed contacted wrote reached informed chased from to with by for of at about tell ask pay call contact`);

/** Where a clause may begin, so that the word behind it is a subject. */
export const clauseStarts = list(
  'that and but because when if whether since as after before what while although though so until where why how or which',
);

export const adverbs = list(`
  also just still never only already always now really even again then actually simply recently finally not clearly therefore both all first`);

/** Nouns, verbs and adjectives that end like an adverb. */
const adverbLike =
  /^(?:re|ap|sup|com|im|multi)ply$|^(?:family|assembly|anomaly|early|friendly|costly|lovely|likely|unlikely|elderly|hourly|nightly|weekly|fortnightly|monthly|quarterly|yearly|lonely|deadly|ugly|silly)$/;

/** Does the word only say how or how often: "still", "accidentally"? */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (/\p{L}{3}ly$/u.test(word) && !adverbLike.test(word));
}

export const problemWords = list(`
  not never no nothing nobody still again twice wrong broken late missing lost stopped failed fails charged cancelled canceled down
  error errors damaged cracked without waiting waited delayed gone disappeared crashed crashes overcharged billed unable unanswered
  rejected blocked locked empty blank slow stuck leaking dead wont incorrect double doubled faulty cannot refused unpaid closed expired removed
  increased vanished deleted torn scratched cold noisy dirty failing freezes stolen hacked compromised refused refuses refusing refuse unreachable
  unusable trouble issue issues problem problems stranded missed miss misses bumped diverted overbooked disconnected disconnects disconnecting dropping
  drops dropped skipping skips buffering buffers frozen crashing crash crashes glitch glitches bug bugs ignored ignores forgot forgotten unauthorised
  unauthorized duplicate spam declined banned suspended deactivated invalid incomplete burst burnt burned stained ripped mould mold faulty
  defective unhelpful wrongly mistake mistakenly incorrectly unexpected unwanted doubling hung ruined separated downgraded confusing confused
  blocking interfering overdue complaint complain complained doesn't nowhere neither none barely hardly too outage interrupted kicked complicated`);

/**
 * What a reply never repeats: insults, swearing, verdicts on us, chat shorthand and moods. Repeating a verdict in our
 * own voice would be piling on.
 */
export const unrepeatable = list(`
  fuck fucking fucked fuckers fucker shit shitty bullshit crap crappy damn damned goddamn bloody bastard bastards bitch bitches ass arse
  asshole assholes arsehole hell wtf omg lol lmao stfu screw screwed suck sucks sucking sux idiot idiots idiotic moron morons moronic
  stupid dumb dumbass imbecile clown clowns fool fools liar liars lying lie lies thief thieves thieving steal stealing stole scam scammer
  scammers scamming fraud fraudulent crook crooks criminal criminals incompetent incompetence useless worthless pathetic ridiculous
  ridiculously unacceptable outrageous disgrace disgraceful disgusting disgusted shame shameful shambles awful horrible terrible appalling abysmal atrocious
  horrendous dreadful sexy worst garbage rubbish trash joke laughable insane crazy absurd nightmare disaster fiasco lazy greedy rip ripoff
  rude hate hated angry furious livid fuming pissed annoyed annoying frustrated frustrating sick tired disappointed disappointing
  unreliable clueless hopeless shocking lousy shoddy
  stinking piece cow pig pigs aint tho thru thx haha hahaha yeah yep nope btw imo fyi wow seriously
  literally honestly mess unbelievable unprofessional careless negligent negligence dishonest deceptive misleading mislead
  kill die hurt smash burn bomb shoot punch slap fed congratulations
  gorilla gorillas ape apes monkeys scum vermin parasites toothless ugly filthy brainless spineless goon goons crap jerk jerks loser losers
  worried upset unhappy happy glad afraid scared nervous love loved c'mon cmon sigh ugh duh yay wld shld pls plz
  guys dude mate bro folks sh1t f*ck s**t screwing messed bs cheated cheating ripped`);

/**
 * The words of a text in small letters and without what stands at them, one for each stretch between blanks.
 * @param marks what is taken out, of the whole text at once: blanks are none of it
 */
export function bareWords(text: string, marks: RegExp): string[] {
  return text.toLowerCase().replace(marks, '').split(' ');
}

/** Days that move with the calendar: fine on the day of the message, wrong a day later. */
export const movingDays = list('today tonight tomorrow yesterday now currently');

/** Is there a word of trouble in it ("not", "late", "twice")? */
export function namesTrouble(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}']+/gu) ?? []).some(
    (word) =>
      problemWords.has(word) ||
      (word.includes("'") && (problemWords.has(word.replaceAll("'", '')) || word.endsWith("n't"))),
  );
}

/** Heat that leaves the sense as it is when it is left out. */
export const dropped = list(`
  damn damned goddamn bloody fucking freaking frigging friggin effing stupid crappy shitty literally seriously honestly frankly obviously
  ridiculous ridiculously absolutely totally completely utterly lol lmao omg wtf ffs smh tbh imo haha basically apparently somehow sadly
  unfortunately kinda sorta please kindly useless pathetic idiotic dumb annoyingly frustratingly`);

/** Auxiliaries that a question moves before its subject. */
const movable = list('is are was were can could will would should may might must has have had am shall');
/** Auxiliaries that a question brings along and a statement has no use for. */
export const supports = list('do does did');

export function isMover(word: string): boolean {
  return movable.has(word) || supports.has(word);
}

/** Straight quotation marks in pairs become the curly ones a reply uses; one alone stays and spoils the text. */
export function curled(text: string): string {
  return text.replace(/"([^"“”\n]{1,40})"/g, '“$1”');
}

const violent = sought(
  /\b(?:kill|die|hit|smash|burn|crazy|sick|tired|joke|trash)\b(?= (?:the |a |my |this |off |down |to |folder|bin|can|key|enter|return|button|process|app|task|session|battery|cds?|dvds?))|(?<=\b(?:the|my|in|into|empty) )trash\b/gi,
);

/** To kill a process or hit a key hurts nobody. */
function technical(text: string): string {
  return violent.replace(text, '');
}

/** Run together as in a hashtag. */
const swears = sought(/fuck|bitch|(?<!s)cunt(?!h)|bullshit|asshole|arsehole|dickhead/iu);

/** Verdicts that colour a thing ("this annoying feature"): without them the ask is the same. */
const heat =
  /(?<=\b(?:the|this|that|these|those|my|your|our|a|an|any|some|all|of|such) )(?:bloody|damn(?:ed)?|goddamn|shitty|crappy|stupid|fucking|freaking|effing|stinking|lousy|annoying|silly|dumb|idiotic|ridiculous|horrible|awful|terrible|useless|pathetic|insane|crazy|frustrating) (?=\p{L})/giu;

/** A word in capitals for stress. Short ones may be abbreviations, and those with a number are names. */
const shouted = /(?<![\p{L}\d])\p{Lu}{5,}(?![\p{L}\d-])/gu;

/** An ask without heat: no verdict in front of a thing, no word shouted, "please" in full. Lengths change. */
export function cooled(text: string): string {
  return text
    .replace(heat, '')
    .replace(/\b(?:pls|plz)\b/gi, 'please')
    .replace(/(?<=^|\s)u(?=[\s,.?!]|$)/g, 'you')
    .replace(/(?<=^|\s)ur(?=\s)/g, 'your')
    .replace(/(?<=\s)w\/(?=\s)/g, 'with')
    .replace(/(?<=\s)w\/o(?=\s)/g, 'without')
    .replace(/(?<=\s)(?:bc|cuz)(?=\s)/g, 'because')
    .replace(shouted, (word) => word.toLowerCase());
}

/** Does it hold no insult, verdict, shouting or link? */
export function isRepeatable(text: string): boolean {
  const calm = technical(text);
  const words = calm.toLowerCase().match(/[\p{L}*']+/gu) ?? [];
  return (
    !words.some((word) => unrepeatable.has(word)) &&
    !swears.test(calm) &&
    !/\p{Lu}{5,}(?!\p{Lu}*\d)/u.test(text) &&
    !/https?:|@/.test(text)
  );
}
