import { symbol } from './symbols';

/**
 * Named classes of words for patterns, `<name>`. A word followed by `~` stands for all its forms. The classes in the
 * second half are also what the guards look for, so their names are fixed.
 */
export const wordClasses: Readonly<Record<string, string>> = {
  // People and things a reply talks about.
  us: 'we i us me',
  our: 'our my',
  they: 'he she they someone somebody one',
  colleague:
    'colleague colleagues team teams department departments management manager managers boss bosses developer developers dev devs engineer engineers engineering driver drivers courier couriers warehouse depot logistics dispatch billing finance accounting marketing sales legal procurement planner planners support staff crew agent agents bot chatbot bots shop branch office headquarters hq it purchasing production packer packers technician technicians fitter fitters supplier suppliers vendor vendors carrier carriers partner partners predecessor contractor contractors subcontractor subcontractors kitchen reception company firm system systems software app tool tools website site platform product products process processes policy policies service hotline server servers algorithm interface documentation portal helpdesk outfit lot bunch people guys folks',
  people: 'people customers everyone everybody users clients folks folk others nobody guests most many anyone anybody',
  problem:
    'problem problems issue issues error errors bug bugs mistake mistakes failure failures fault faults delay delays mess outage outages glitch glitchs matter case situation situations incident incidents hiccup hiccups irregularity irregularities deviation deviations disruption disruptions degradation degradations anomaly anomalies discrepancy discrepancies miscommunication misunderstanding misunderstandings mix-up difficulty difficulties inconsistency inconsistencies shortcoming shortcomings oversight occurrence occurrences disturbance disturbances complication complications challenge challenges',
  money:
    'fee fees charge charges price prices refund~ discount discounts credit~ voucher vouchers deposit penalty surcharge invoice invoices bill rate rent cost costs subscription month months contract term terms deadline',
  // How strongly.
  very: 'so very really truly absolutely totally completely utterly just simply honestly frankly quite pretty incredibly extremely deeply terribly beyond downright plain seriously literally entirely perfectly bloody damn fully rather super clearly obviously genuinely always certainly definitely',
  sure: 'definitely absolutely certainly surely guaranteed undoubtedly doubtless',
  // Judgement.
  outrage:
    'unacceptable outrageous disgraceful disgusting appalling shameful shocking inexcusable unforgivable unbelievable awful terrible horrible horrendous horrific dreadful atrocious abysmal ridiculous insane crazy insulting scandalous pathetic embarrassing ludicrous absurd deplorable indefensible intolerable monstrous unreal mad ghastly shambolic laughable abominable despicable nuts bonkers cheeky brutal unconscionable unbearable insufferable revolting sickening unjustifiable unprofessional unheard-of preposterous dire reprehensible',
  rubbish:
    'rubbish crap garbage trash useless hopeless terrible awful horrible pathetic incompetent clueless lousy shoddy sloppy amateurish amateur shambolic abysmal atrocious dreadful ridiculous laughable worthless dumb stupid idiotic moronic lazy chaotic dire shambles mess joke disgrace disaster nightmare catastrophe embarrassment farce circus dinosaur crappy shitty sucks broken slow outdated antiquated asleep bad weird ugly vile unusable untested horrendous clunky flaky wonky unreliable untrained spineless brainless careless dodgy flimsy prehistoric rotten janky crummy dismal woeful subpar substandard unfit disorganised disorganized horrid absurd monster monstrosity potato potatoes lottery minefield maze labyrinth muppets clowns crooks cowboys amateurs jokers morons fools idiots user-unfriendly counterintuitive',
  disaster:
    'disgrace disaster nightmare shambles mess joke farce fiasco catastrophe embarrassment scandal outrage insult circus travesty horror debacle trainwreck cheek slap madness insanity amateur-hour nerve mockery abomination monstrosity minefield lottery shitshow clusterfuck letdown monster',
  furious:
    'furious livid angry mad outraged fuming enraged annoyed upset frustrated irate seething incensed cross steaming raging pissed disgusted appalled screaming shouting spitting boiling gutted devastated',
  ashamed:
    'ashamed embarrassed mortified appalled disgusted horrified speechless shocked stunned gobsmacked aghast fuming',
  praise:
    'amazing awesome wonderful fantastic brilliant incredible fabulous lovely gorgeous beautiful stunning magnificent superb marvellous marvelous phenomenal exceptional outstanding extraordinary delightful adorable charming sweet sweetest kindest nicest smartest coolest loveliest prettiest best greatest brightest favourite favorite clever smart talented gifted visionary elegant genius legendary distinguished esteemed valued treasured remarkable splendid terrific perfect valuable brightest wisest dearest top stellar sublime dazzling ingenious inspiring inspirational exquisite flawless unbeatable unrivalled charismatic insightful astute savvy',
  // What is done and said.
  participle:
    'done checked read looked told asked noticed known contacted called written sent tested tried used followed saved backed kept made set opened clicked entered signed ordered reported informed mentioned thought considered planned updated verified confirmed paid cancelled canceled returned seen taken gone waited avoided included provided booked chosen selected filled installed registered raised realised realized understood expected spoken replied let said given bought uploaded submitted brought come started stopped packed measured spotted prevented arranged stored changed found learned learnt guessed prepared protected secured locked insured labelled labeled charged cleaned closed compared copied counted cut dropped exported filed fixed held listened logged mailed managed met moved named noted phoned picked posted printed removed renewed rung shown spent stuck switched thrown turned watched worn worked wrapped familiarised familiarized',
  look: 'looking look looked working work worked checking check checked investigating investigate examining reviewing review monitoring observing following',
  vaguetime: 'soon shortly asap eventually sometime someday momentarily promptly presently',
  offer:
    'offer~ recommend~ suggest~ upgrade~ plan package bundle premium plus pro gold platinum enterprise subscription add-on addon insurance deal promotion model range series',
  // Our side's things and what is done with them.
  thing:
    'app apps site sites website websites system systems software tool tools product products form forms page pages portal bot chatbot update updates release releases version versions design redesign interface layout theme themes editor feature features process processes policy policies menu menus line lines search archive module plugin addon server servers documentation manual template templates algorithm tracking newsletter checkout login hotline wording rule rules decision decisions',
  wrong: 'wrong mistaken incorrect misinformed inaccurate untrue false unfounded misled misguided',
  fix: 'fix solve resolve sort repair correct settle handle address rectify improve mend',
  fixed:
    'fixed solved resolved sorted repaired corrected settled handled addressed rectified improved released available back restored refunded delivered shipped sent updated implemented added done',
  wish: 'suggestion idea thoughts wish interest input feature currently',
  attend:
    'read reading look looked looking check checked checking follow followed listen listened notice noticed bother bothered watch watched scroll scrolled search searched study studied verify verified test tested try tried',
  extra:
    'plan plans package packages bundle bundles premium plus pro gold platinum business enterprise priority unlimited subscription subscriptions addon add-on insurance cover care warranty membership edition tier tiers upgrade upgrades kit kits model models series club lounge accessories accessory pass passes range collection catalogue catalog',
  concede:
    'refund refunded refunding credit credited crediting waive waived waiving cancel cancelled canceled delete deleted remove removed drop dropped scrap scrapped give gave take taken knock write reverse reversed wipe wiped extend extended',
  busy: 'busy swamped overloaded overwhelmed snowed stretched understaffed slammed overworked flooded inundated packed backlogged drowning short-staffed shorthanded bombarded maxed strained overrun overbooked overburdened hammered',
  // What guards look for.
  negation: 'not never no none nobody nothing neither nor hardly barely scarcely rarely',
  hedge: 'may might could perhaps maybe possibly probably likely seems seem seemingly apparently presumably',
  conditional: 'if when unless whether whenever',
  report:
    'say~ write~ tell~ mention~ describe~ call~ feel~ report~ state~ think~ find~ consider~ quote~ see~ read~ hear~ ask~ complain~ express~ note~ believe~ explain~ expect~',
  boundary:
    'threaten~ threat~ threatening insulted insulting insults swear~ abuse~ abusive language tone harass~ harassment shout~ yell~ spoke spoken respectful respectfully personally attack~ rude profanity violence harm',
  reason:
    'because since so therefore reason reasons why which otherwise protect~ ensure~ law legal legally safety hygiene cause~ caused due means mean',
  handing:
    'send tell give share provide dm message confirm reply attach forward upload post show email mail write specify describe quote let drop pm',
  timepoint:
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow tonight afternoon evening noon midday midnight january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  timeunit:
    'am pm hour hours hrs hr h minute minutes min mins day days week weeks month months oclock working business euros',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
  feelings: 'feel feels feeling frustration anger disappointment',
};

/** Classes that are told by how a word is written, not by which word it is. */
export const specialClasses: Readonly<Record<string, number>> = {
  capitals: symbol.capitals,
  name: symbol.name,
  quoted: symbol.quoted,
  link: symbol.opaque,
  question: symbol.question,
  exclamation: symbol.exclamation,
  shout: symbol.shout,
};

/** True for a class that exists. */
export function isWordClass(name: string): boolean {
  return Object.hasOwn(wordClasses, name) || Object.hasOwn(specialClasses, name);
}
