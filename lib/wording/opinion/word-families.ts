/**
 * Words of one meaning, or that do the same work in a reply, by family; a word may be of several. They let what was
 * learned of one word speak for its kin: whoever "waives", "halves" or "tears up" a bill gives way. Endings do not
 * matter, see `familiesOf`; irregular forms are written out. Whatever changes here needs the weights fitted anew.
 */
export const wordFamilies: Readonly<Record<string, string>> = {
  colleague:
    'colleague team teammate boss manager supervisor agent rep adviser advisor staff crew driver technician engineer developer dev programmer designer receptionist cashier packer picker planner dispatcher clerk intern trainee temp apprentice predecessor coworker cleaner porter waiter cook chef kitchen nurse doctor teacher operator director lead department office branch warehouse depot desk shift hotline helpdesk accounting billing finance sales marketing legal logistics headquarters hq management owner founder volunteer moderator bot chatbot lads guys folk',
  third:
    'supplier vendor carrier courier airline bank landlord manufacturer maker council partner contractor subcontractor customs provider insurer authority government ministry agency operator host wholesaler distributor factory airport railway network installer publisher union post parcelservice haulier lab surveyor',
  nature:
    'weather rain snow storm wind heat fog ice flood traffic strike virus flu holiday season christmas easter summer winter weekend monday rush peak',
  others:
    'people customer others everyone everybody nobody anyone anybody someone somebody guest user client member tenant passenger patient folks most thousands hundreds dozens millions majority public neighbour neighbor',
  family:
    'wife husband mother mum father dad son daughter kid child children baby toddler family grandmother grandma grandson friend fiance partner bride uncle aunt sister brother',
  attend:
    'read check look notice see study verify scroll skim glance watch listen spot examine inspect test measure count compare open',
  careful: 'care attention careful pay mind patience bother effort homework',
  handle:
    'keep store handle treat clean wash protect drop carry wear leave put plug charge lock close shut install update backup save copy label pack wrap water feed',
  choose:
    'pick choose select tick click opt accept agree decide sign confirm enter type fill book order press tap chose',
  contact:
    'ask call ring phone write mail email message ping contact reach text knock warn tell inform mention speak talk rang',
  claim: 'say claim insist maintain state allege tell describe report call suggest imply told said',
  believe: 'believe think reckon suppose feel imagine guess assume trust expect consider convince',
  doubt:
    'doubt wonder curious odd strange funny convenient coincidence suspicious remarkable interesting hard difficult amazing',
  know: 'know understand realise realize learn remember recall aware find discover remind',
  want: 'want wish like prefer love rather fancy keen need hope',
  try: 'try attempt aim seek manage tempt',
  fix: 'fix repair sort solve resolve settle mend correct restore replace rectify handle address tackle',
  investigate:
    'investigate look check review examine chase trace dig analyse analyze explore research monitor observe follow',
  forward: 'forward pass note flag raise escalate log record file hand relay report',
  return: 'back touch update reply answer return revert respond follow',
  give: 'give send offer grant hand provide deliver supply ship post',
  refund:
    'refund credit waive comp reimburse repay return knock tear scrap forget write wipe delete cancel drop reverse halve',
  pay: 'pay charge cost bill owe transfer deduct debit invoice',
  money:
    'money fee price euro pound dollar cent bill charge cost rate deposit fine penalty rent amount sum cash budget',
  promise: 'promise guarantee swear assure vow pledge bet stake hand word honour oath bank count rely rest mark',
  never: 'never ever forever always again eternity life permanently once',
  wait: 'wait patience patient hang queue hold bear sit stand',
  happen: 'happen occur go slip arise come turn',
  wrong:
    'wrong mistake error fault glitch slip hiccup mixup misunderstanding oversight irregularity problem issue trouble difficulty incident failure defect bug',
  broke:
    'break broke broken lose lost miss fail crash burn damage crack leak spill smash vanish disappear forget forgot',
  delay: 'delay late overdue behind postpone slow hold stuck',
  buy: 'buy upgrade subscribe order purchase add join switch treat grab snap invest get renew extend',
  offerthing:
    'offer plan tier premium plus pro gold silver platinum bundle package model range discount version edition membership club insurance cover warranty subscription kit deal sale collection accessory addon catalogue catalog brochure promotion voucher loyalty upgrade suite deluxe family annual',
  newthing: 'new newer latest next bigger larger faster better newest fresh modern shiny',
  stop: 'stop end quit cease finish close leave drop',
  change: 'change switch move convert adjust alter modify swap replace',
  complain: 'moan grumble complain whine rant fuss drama shout yell scream scold noise tantrum theatre sulk cry',
  lie: 'lie invent pretend fake cheat trick fabricate fool scam bluff fiddle swindle dodge con game play story tale fairy exaggerate stretch',
  free: 'free nothing complimentary gratis gift house',
  busy: 'busy swamp overwhelm snowed stretch flood inundate drown backlog queue pile short understaffed overload hectic crazy mad rush hands',
  lacking: 'short shortage sick ill leave holiday vacation away off absent quit resign vacancy training new',
  small: 'only just little small minor tiny mere bit trifle few single slight couple',
  certain: 'definitely certainly surely guaranteed absolutely undoubtedly hundred percent doubt positive',
  hedge: 'maybe perhaps possibly probably might may could seem apparently likely somewhat sort kind some',
  obvious: 'obviously clearly plainly simply evidently surely naturally basically',
  sincere: 'honestly frankly truly really genuinely seriously respect',
  again: 'again already before twice third repeated previously earlier still yet once another',
  vaguetime:
    'soon shortly while moment bit turn eventually sometime someday meantime stage point future course later time ahead asap promptly quick',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight noon morning afternoon evening midnight yesterday',
  duration: 'minute hour day week month year fortnight decade second night',
  progress: 'progress working process hand list radar move happening underway motion loop pipeline queue',
  update: 'update news word information info answer decision result outcome feedback',
  good: 'good nice fine pleasant kind fair happy glad lovely neat solid okay decent right',
  praise:
    'great amazing awesome wonderful fantastic brilliant incredible fabulous gorgeous beautiful stunning magnificent superb marvellous phenomenal exceptional outstanding extraordinary delightful adorable charming sweet smart clever genius legend star hero gem treasure angel perfect best favourite favorite finest impressive elegant joy pleasure dream heart sunshine inspiring royalty king queen impeccable exquisite talent wise sharp lucky honour honor privilege delighted thrilled',
  bad: 'bad poor awful terrible horrible dreadful shocking appalling ghastly lousy rotten dire grim ugly nasty nightmare disaster mess shambles joke disgrace scandal farce chaos circus catastrophe embarrassment embarrassing shame ashamed unacceptable outrageous disgusting ridiculous pathetic inexcusable unforgivable hopeless useless rubbish crap garbage worst stupid idiotic sloppy amateur clueless incompetent insulting absurd insane cheek',
  anger: 'angry furious livid cross mad upset annoy frustrate irritate rage fume outraged boil disappoint hurt sad fed',
  calm: 'calm relax breathe settle cool deep temper sleep worry panic overreact dramatic sensitive emotional',
  easy: 'easy simple straightforward obvious basic elementary trivial clear plain quick painless effortless',
  hard: 'hard difficult tough tricky complicated complex',
  rare: 'rare unusual unique first odd isolated exception one',
  normal: 'normal usual common standard typical ordinary routine regular natural average',
  rule: 'rule policy term condition contract regulation agreement clause procedure guideline law plan principle print tariff',
  document:
    'manual page leaflet sign notice confirmation instruction label guide booklet faq article receipt invoice statement letter email form box website poster board documentation wiki pdf paragraph screen line notes sticker brochure agreement',
  evidence: 'photo picture record log footage camera film data file proof system history signature trace scan number',
  system:
    'system software app server database computer machine printer website site platform tool program portal form update version code release algorithm search engine till terminal',
  process: 'process procedure workflow step chain handover checking routine practice',
  body: 'eye ear hand head finger nose heart brain mouth shoulder',
  world: 'world war life death planet sun moon earth universe history heaven hell fire',
  compare:
    'everyone others nobody else elsewhere neighbour neighbor market competitor hundreds thousands millions average worse harder',
  exception:
    'exception favour favor quiet secret wink between official strictly normally once allowed bend blind overlook special fine',
  yield: 'fine okay alright whatever deserve wish demand insist happy keep win yours sake peace',
  blame: 'fault blame responsible cause responsibility guilty due own yourself yourselves negligence careless',
  should: 'should ought could must supposed meant better had wiser smarter wise',
  decide:
    'decide decision up choose prefer idea suggestion suggest propose proposal think see view fair imagine solution recommend advise opinion',
  passive:
    'noted regretted inconvenience circumstance situation matter reason factor operational technical internal deviation anomaly unforeseen certain various several some outside control unable possible apply affected experience occur',
  apology: 'sorry apologise apologize apology regret forgive pardon excuse',
  thanks: 'thank grateful appreciate appreciation',
  police:
    'police lawyer court report ban block close suspend terminate consequence legal solicitor sue threat warn security law owner',
  childish: 'child toddler kindergarten school teacher baby nursery homework grown adult mother alphabet crayon',
  sarcasm:
    'congratulations bravo wow genius sherlock applause medal prize award surprise shock imagine miracle magic wonder crystal poor dear oh gosh well',
  understand: 'understand sympathise relate empathise see feel hear',
  quote: 'word exactly quote written black white',
  care: 'care matter important value serious priority top',
  distrust:
    'suspect prove proof evidence show believe swear check verify usual coincidence pattern history third conveniently story',
  self: 'we us our company firm outfit place shop here house team brand bunch',
  quality: 'quality standard service level experience job work',
  risk: 'risk danger safe safety security harm',
  permission: 'allow permit let entitled right may authorise permission',
  place:
    'door room floor building street road car van truck bus train plane boat hotel house flat home garden roof wall window kitchen',
  goods:
    'parcel box bag phone laptop shoe dress coat table sofa bed lamp kettle fridge bike tyre cable charger battery book ticket card key seat',
  number: 'two three four five six seven eight nine ten dozen half twice both third second',
  knowhow: 'expert professional qualified trained experienced specialist years',
  speed: 'fast quick speed rush instant immediately straight right now minute',
  intent: 'intention plan purpose mean meant deliberately trying hoping',
  whole: 'whole full entire total complete every last single',
  tech: 'folder file screen browser button cookie password account setting tab link inbox mailbox addon extension profile cache window menu icon toolbar server imap pop smtp proxy dns driver plugin module script router modem wifi firmware url domain config preference log backup export import attachment spam filter',
  order:
    'order booking reservation ticket delivery account shipment parcel package appointment repair claim case request refund return replacement table room',
  move: 'go gone went come came get got take took bring brought put move turn walk run ran drive drove travel carry drag',
  win: 'win won lose lost beat',
  function: 'work run function operate behave serve support',
  better: 'better worse faster cheaper bigger smaller easier sooner later less more',
  plenty: 'lot plenty enough loads tons several heap stack',
  speak: 'speak talk explain argue discuss debate point lecture chat preach spell teach educate tutor remind',
  laugh: 'laugh smile grin joke funny humour humor giggle entertain amuse cheer',
  fight: 'fight argue quarrel battle threaten hit attack war blow',
  deserve: 'deserve earn owe merit entitle',
  imagine: 'imagine picture suppose dream guess',
  side: 'side agree share same alike together both corner boat',
  hate: 'hate loathe detest despise sick tired fed',
  truth: 'true truth fact real actual reality',
  ask: 'question ask answer reply query',
  luck: 'luck fortunate unfortunate unlucky shame pity',
  able: 'possible able impossible capable manage unable',
  limit: 'limit maximum minimum most least cap end',
  cheap: 'cheap cheaper expensive dear pricey price worth value bargain save',
  month: 'january february march april may june july august september october november december',
  head: 'mind head brain sense memory wits logic',
  open: 'open clear transparent straight frank plain blunt',
  hide: 'hide quiet silent secret sweep bury cover',
  learn: 'learn lesson improve training teach',
  lookafter: 'look care sort cover treat spoil',
  regular: 'loyal regular valued longstanding member years faithful',
  decline: 'refuse decline reject deny turn',
  somewhere: 'somewhere somehow something someone whatever wherever whichever whoever anything anywhere',
  ordinaryperson: 'adult grown normal sane reasonable average sensible anyone',
  excuse: 'reason excuse because due owing thanks explain',
  hurry: 'hurry rush push press pressure urgent quick',
  trade: 'market industry sector competitor world business trade',
  promiseforever: 'ever again never forever always last once rest',
  breakrule: 'bend break stretch skip bypass override ignore overlook waive backdate',
  lazy: 'lazy slow asleep sleep snail careless sloppy forget doze nap',
  machinebad:
    'old ancient creaky shaky wobbly clunky dinosaur museum antique duct tape string prayer patch bodge hack glue held',
  burden: 'carry weight pile mountain heap stack drown sink knee neck ears',
  formal:
    'event regrettable foreseen unforeseen unintended impact discrepancy adjustment flow subset component activity degraded availability arise arose phase suboptimal limitation customary configuration backend aspect reflect allocation process arrangement appropriate constellation occasion expectation confusion communication initiate identify initial environment consignment paperwork intend appear attribute constraint parameter interruption',
  gush: 'visionary thoughtful superstar poetry darling clone brighten gracious adore rock bless voice style soul taste gentleman lady community lovely poem art artist frame woman human spirit grace glow sparkle divine',
  casual:
    'ugh yeah lol haha hehe yep nope tbh ngl omg awww ooh shh btw mate buddy pal love hun folks wow yikes oof eek',
  crook:
    'crook robbery daylight rob steal stolen thief bandit cowboy theft criminal greedy greed rip ripoff swindle shark vulture',
  proofs: 'tamper chargeback stain dent receipt screenshot cctv bottle smell tend seen edit',
  remedy: 'remedy compensation gesture adequate figure suitable manner solution amends resolution happy satisfied',
  nudge: 'nudge poke bump ping chase tun circle roadmap pipeline loop follow',
  everyday: 'proportion perspective coffee survive everyday life weather nature world worse kill used live without',
  allof: 'everything everyone everybody entire all every whole',
  sameold: 'own ours mine yours myself yourself ourselves itself',
  nice: 'sir madam ladies gentlemen dear valued esteemed',
  finish: 'finish complete done final end',
  flawless: 'flawless perfect zero hitch spotless smooth shine seamless dot penny clockwork immaculate',
  seller:
    'ideal protection spare extra pair private lounge spa range fibre mesh cloud series autumn whitening front expres add upgrade including match',
  whofor: 'behalf instead sake favour benefit account interest',
  left: 'left kept gave put stuck thrown dropped missed ignored',
  blameful: 'proper first place reminder expiry upside lid wet dry known help simply',
  cutoff: 'deadline late expired window cutoff closed',
  standin: 'elsewhere abroad country holiday inherit influence independent belong depend govern separate outside tied',
  contrary:
    'different otherwise contrary opposite differ disagree misread mistaken nope wrong incorrect inaccurate untrue false contradict deny',
  measured: 'meter clock scale gauge weigh kilo counted timestamp logged signature witness desk recorded',
  shocked:
    'speechless hopeless useless vile beyond downhill ruin notorious appalled cringe gag horrify degrade torture torment hell unreal infuriating maddening pain',
  mocked: 'bother nap deaf novel essay bravo imagine spoon wow fascination bluster alphabet hobby tantrum',
  ending: 'end close dealt matter discussed further nothing add final discussion',
  sharing: 'split deal handshake square even call meet',
};

/** How a word is looked up: without its ending, a silent e or a doubled consonant ("stopped" and "stop" are one). */
function rootOf(stem: string): string {
  let root = stem.length <= 4 ? stem : stem.replace(/(?:ing|ed|es|s|ly)$/, '');
  if (root.length > 3 && root.endsWith('e')) root = root.slice(0, -1);
  if (root.length > 2 && root.endsWith('i')) root = `${root.slice(0, -1)}y`;
  return root.length > 3 ? root.replace(/([^aeiou])\1$/, '$1') : root;
}

const none: readonly string[] = [];
let byRoot: Map<string, string[]> | undefined;

function gather(): Map<string, string[]> {
  const gathered = new Map<string, string[]>();
  for (const [family, words] of Object.entries(wordFamilies)) {
    for (const word of words.split(' ')) {
      const root = rootOf(word);
      const known = gathered.get(root) ?? [];
      if (!known.includes(family)) gathered.set(root, [...known, family]);
    }
  }
  return gathered;
}

/** Families of a word as `wordsOf` writes it; most words have none. */
export function familiesOf(stem: string): readonly string[] {
  byRoot ??= gather();
  return byRoot.get(rootOf(stem)) ?? none;
}
