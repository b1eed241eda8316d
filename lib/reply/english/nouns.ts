import { ofWord } from './of-word';

/** Word lists of English nouns, by what a reply can do with them. Lower case, singular unless there is none. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Things and dealings that people write to a desk about, of whatever trade. Not every noun there is: a word that is missing
 * here counts as one only where the words around it leave no doubt.
 */
const things = list(`
  access account acceptance activation adapter adaptor addition address advert aerial agreement air-conditioning airbag aisle alarm album alert allergy
  allocation allotment allowance amount antenna antibiotic apartment app appeal appliance application appointment approval apron area armchair arrangement
  arrival article assessment assignment attachment attendance attic auction audio audit authorisation authorization auto-renewal award awning backpack
  backup badge bag baggage baguette balance balcony ball ballot band banking banner barcode barrier basement basin basket bath bathroom battery beam bean bearing
  bed bedding bedroom beer bell belt bench benefit bicycle bid bike bill billing bin birthday blanket blind block blockage blood blouse board boarding boat bolt bond
  bonus book booking booklet bookmark boot bottle bottom bowl box boxer bracelet bracket brake branch bread breakage breakdown breakfast brick bridge
  broadband brochure browser bucket budget buffet bug buggy building bulb bumper bunk burger burner bus bush button buzzer cabin cabinet cable cache cake
  calculation calculator calendar call callback camera campaign campsite campus cancellation candle canteen cap capacity car caravan card cardboard cardigan
  care cargo carpet carriage cart carton cartridge case cash cashback cast catalogue category ceiling cellar centre certificate certification chain chair
  change channel chapter character charge charger charging chart chat check check-in check-out checkout cheese cheque chicken child-seat chip chocolate
  choice cinema circuit claim class classroom clause cleaning click clinic clip clock closure cloth clothing cloud club clutch coat code coffee coin
  collar collection colour column comb comment commission commit communication compartment compensation competition complaint component compressor computer
  concert concession conditioner conditioning conference configuration confirmation connection connector console consultation contact container contract
  contribution control controller conversion cooker cookie copier copy cord corner corridor cost cot cottage couch counter coupon course court cover
  coverage crack cradle crane crash crate credit credits crop cross crown cruise cup cupboard currency curriculum cursor curtain cushion customs cutlery
  cycle cylinder damage dashboard data database date-picker deadline deal debit debt deck declaration decoder deduction deed default defect delay deletion
  delivery demand deposit description design desk desktop dessert detector development device diagnosis dialog dialogue dinner direct-debit direction discount
  dish dishwasher disk dispatch dispenser display document documentation domain donation door doorbell double-booking dough downgrade download draft drain drainage
  drawer drawing dress drill drink drive driver-licence driveway drop-down dropdown drum dryer duvet dvd e-mail ebook edition editor election electricity email
  emission engine enquiry enrolment enrollment entrance entry envelope equipment error escalator estimate evaluation event exam examination exchange excess exclusion exhibition
  expansion expense export extension extra extractor eyebrow fabric facility fan fare fault faucet feature fee feed feedback fence ferry fibre fibre-optic field figure
  file filing filling filter fine finish fire firewall firmware fish fitting fixture flag flap flat flavour fleet flicker flight flood floor flooring flow flower
  flue folder font food footage footer footpath fork form format formula forwarder foundation fountain frame freezer freight fridge front fruit fuel function
  furniture fuse galley game garage garden gas gate gateway gauge gearbox gift glass glasses glove glue graph graphic grass grate gravel grill groceries grocery
  ground guarantee guide gutter gym hall halogen ham handle handbag handbook handling hard-drive hardware harness hat header headlight headphones headset hearing
  heater heating hedge heel height helmet herb hinge hob holder hole holiday home homework hood hook hose hosting hotel house housing hub icon id image
  import inbox income increase index indicator inhaler ink inlet inquiry inspection installation installer installment instalment instruction insulation insurance
  integration interest interface internet intercom interview intranet inventory invitation invoice iron issue-tracker item jacket jam jar jeans jersey jet jewellery job joint journey
  jug juice jumper kennel kettle key keyboard keypad keyring kit kitchen knife knob label lamp land landing landline language laptop latch laundry lawn layout lead
  leaflet leak leakage lease leather lecture leg legroom lens lesson letter letterbox level library licence license lid lift light lighting limit line link
  lip list listing litter livestream load loaf loan lobby location lock locker lodge log login logo lorry lounge lunch machine magazine mail mailbox mailing
  mailing-list mains maintenance manual map mark marker mast mat match material mattress meal measurement meat medication medicine meeting member membership memory
  menu message metal meter microphone microwave mileage milk mirror mitten mixer mobile mod mode model modem modification module monitor mortgage motor motorbike
  motorway mould mount mouse mouthpiece move mower mug mushroom music nail name nameplate napkin navigation necklace needle network newsletter night-shift noise note
  notebook notice notification number nursery nut nutrition oil onboarding oven operation option order outage outlet output overcharge overdraft package packaging
  packet pad padlock page paint painting pallet pan panel paperwork parcel park parking part partition party pass passport password pasta patch path pavement
  payment payout payroll paywall pdf pen penalty pencil pension performance permission permit pest petrol phone photo photograph phrase piano pick-up pickup picture
  piece pile pill pillow pin pipe pitch pizza plan plant plaster plate platform player playground playlist plug plugin pocket podcast point pole policy poll pond pool
  pop-up popup porch port portal portion position post postbox postcard poster postage pot powder power practice pram premium preorder prescription present presentation
  preview price pricing print printer printing printout procedure processor product production profile program programme progress project promotion prompt
  proof property proposal prospectus protection provision pump puncture purchase push-chair pushchair puzzle python qualification quality quantity quarter query quest questionnaire
  queue quota quotation quote rack radar radiator radio rail rain-cover railing ramp range ranking rate rating reader reading receipt reception recipe
  recommendation record recording refill reference referral refund refurbishment regulation rehearsal reinstatement relay release reminder remote removal renewal
  renovation rent rental repair replacement reply report repository request reservation reset residence response restaurant restoration restriction result
  resurfacing retry return review reward rice ride ring ringtone road roaming robot rod roof room rope rota rotor round route router row rubber rug rule saddle safe safety
  salad salary sale salt sample sandal sandwich sauce sauna saw scaffold scaffolding scale scan scanner scarf schedule scheme school scooter score scratch screen
  screenshot screw script scroll seal search seat seating section security seed selection sensor server service-charge session set setting settlement setup sewer shade
  shaft share shed sheet shelf shell shelter shift shipment shipping shirt shoe shop shopping shoulder shower shredder shutter shuttle side-panel sidebar sign sign-in sign-up signage
  signal signature signpost sim sink site size skateboard skate ski skirt sleeve slide slipper slot snack soap sock socket sofa software soil solar-panel song soup space
  spam-filter spare spare-part speaker specification speed spice spindle splash spoke spray spreadsheet spring stadium stage stain stairs staircase stairlift stand standing-order statement
  station steam steering sticker stitch stock stool stop storage store stove strap stream streaming streetlight string strip student-card study suitcase
  subscription subsidy subtitle suit suite sum summary supplement supply supply-chain surcharge survey suspension sweater swimming switch switchboard sync synchronisation synchronization syrup system
  tab table tablet tag tank tap tape target tariff tax taxi tea template tenancy tender tent term terminal terrace test text textbook theatre theme thermometer thermostat
  thread threshold throttle ticket ticketing tie tile till timer timetable timesheet tin tip tissue title toaster toggle toilet token toll tool toolbar tooth toothbrush top-up topping torch tour
  tournament towel tower toy track tracker tracking tracksuit trailer train trainer training tram transaction transcript transfer transit translation translator transmission
  transport travel treatment tray tree trench trial tripod trip trolley trousers truck tube tuition tumbler tunnel turbine tutorial tv tyre tire umbrella unlock unsubscribe uniform unit update
  upgrade upload usage username vaccination vaccine vacuum valuation value valve van variant vase vat vegetable vehicle venue ventilation verification version vest video
  view villa vinyl viola violin visa visit visor voice voicemail volume vote voucher wage waiver wall wallet wallpaper wardrobe warehouse warning warranty wash washer washing wash-basin
  waste watch water waterproofing watering weapon webcam webinar website webshop webpage wedding weight wheel wheelchair width wifi wi-fi window windscreen wine wing wiper wire wiring withdrawal wood
  wool wool-coat work-order workshop workspace worktop workflow wrapper wrapping wristband writing x-ray yarn yard yoghurt zip zipper zone
  add-on addon api avatar backlog boiler bot build bundle certificate chatbot checklist cluster colander commission csv dataset deployment dns dongle driver-update emoji endpoint firmware
  handover helpdesk hotfix hotspot iban import inbound kiosk leaderboard licence lounge macro manifest measure milestone minutes miles mod newsfeed onboarding password pen permission pipeline proxy query quotation rebate
  rebooking redelivery redirect refrigerator regression rollout sandbox seatbelt serial skin smart-meter ssl stopover storage sublet subtotal swap tariff tenant-portal toner top-up translation typo url
  usb vpn webhook widget xbox playstation subdomain passkey toolbar typeface waitlist webmail wardrobe whiteboard layover luggage legroom lounge stopover connection upgrade mattress topper cot
  deposit inspection inventory hygiene kindergarten timetable term tutor-group homework trip lunch-money swim allotment council-tax bin-collection pothole parking-permit parking-space streetlamp
  eggs socks headphones earphones earbuds jeans trousers shorts pyjamas tights scissors spectacles goods contents belongings details data points miles savings earnings premises stairs news settings credentials
  bookmarks contacts groceries lyrics terms conditions`);

/** Nouns that name nothing by themselves: what is meant stands elsewhere. */
const empty = list(`
  thing way problem issue reason idea fact time lot guy stuff matter case situation one ones bit kind sort type part rest end half bunch couple lack loss use piece majority
  none something anything everything nothing someone anyone question answer help support service experience attention concern difficulty trouble solution
  fix workaround advice information info explanation clue sense difference example instance hand chance opportunity effort attempt try step process progress point mistake
  fault blame apology excuse promise word words truth joke business company firm brand organisation organization department office money cash value interest
  choice option possibility ability need wish hope result outcome effect cause impact extent degree level standard manner method approach aspect basis detail subject topic
  title heading post comment thread side top bottom front middle start beginning finish future past present moment stage place spot world country city town state area region
  life job work career health mind brain heart head eye ear face back arm leg hand foot finger nerve nose mood patience trust faith respect love luck fun joy pleasure
  pain stress anger shame pity straw mark story tale drama history circumstance condition purpose goal aim target behalf favour favor look feel feeling thought
  opinion view mind impression decision behaviour behavior attitude treatment conduct tone manners conversation talk discussion dispute fight argument conclusion suggestion
  alternative amount number set list range series group pair majority minority average total percent percentage quality quantity size shape form version name person self
  hell mess lie scam rip-off disgrace kidding bother whole others latter former above following same best worst least most more less max min minimum maximum
  wait waiting being having doing going inconvenience hassle frustration disappointment confusion request enquiry inquiry message mail email e-mail
  call chat contact touch thanks regards greetings hello goodbye please hurry rush run share
  response reply feedback yesterday confidence conscience competitor competition nightmare disaster miracle circus zoo hero star legend angel lifesaver trick treat bar moon
  turn chest breath sleep peace war battle dog cat duck baby gun knife bomb death funeral cancer illness disease divorce miscarriage suicide stroke surgery tumour
  ass butt god gods christ jesus devil sake effing rubbish crap nonsense garbage attempt behalf
  street paper taste worth eldest youngest ministry council agency authority university newspaper planet universe anger sun rain snow heat dark water-under society economy government politics law police court lawyer solicitor attorney ombudsman regulator press media tribunal`);

/** Heads from the list of empty words that name a matter where something stands with them: "the lack of hot water". */
const namedByOf = list(
  'number loss lack list set version form size quality quantity copy pair letter message title amount price cost result response reply shape',
);

/** Dealings between them and us: where one is named, the message is about it far more often than not. */
const dealings = list(`
  order parcel package delivery shipment consignment dispatch invoice bill refund payment charge fee deposit account subscription membership contract policy claim booking reservation flight ticket
  appointment prescription voucher discount statement receipt quote quotation offer estimate permit certificate licence license tariff rent lease warranty guarantee repair replacement exchange return
  complaint balance transfer credit reminder fine penalty surcharge pension salary loan mortgage insurance premium instalment installment reimbursement compensation cancellation renewal upgrade installation
  broadband meter reading luggage baggage suitcase registration enrolment visa passport course plan trial price rate cost tip sale bonus promotion assessment exam export import purchase payout transaction
  query enquiry newsletter tablets fare excess payslip settlement hearing inspection`);

/** What stands around them in any message and is seldom what it is about: parts of a program, devices, rooms, places, papers. */
const surroundings = list(`
  system window computer laptop browser machine page website site button option setting settings log link file folder screen program task tab board field light door image icon font server table box house room floor
  shop store phone version menu text line list map project school test photo picture screenshot copy station gym hotel restaurant clinic practice branch library cinema museum canteen hostel surgery warehouse building
  flat apartment app application device disk drive internet wifi wi-fi cache cookie cursor password header profile message session car airport gate hall stairs clock sticker leaflet letter paper key cable configuration
  mode addon add-on plugin extension error bug desktop tablet pc tax class guild homework language code connection network word notice desk toolbar keyboard mouse data address mailbox inbox street garden kitchen bathroom
  bedroom office office-door van bus train seat bed counter till card bank pc garage driveway corridor lobby entrance fridge bag pocket wallet headline thread forum category instruction method step command function
  feature format copy backup history memory processor directory path registry proxy firewall antivirus add-ons extensions bookmarks preferences account-settings`);

/** Who somebody is: a reply does not thank for writing about them. */
const people = list(`
  man woman lady gentleman boy girl kid child children men women people person folk folks family mother father mum mom dad parent sister brother son daughter wife husband partner fiance fiancee
  grandmother grandfather grandma granddad grandson granddaughter aunt uncle niece nephew cousin in-law friend mate neighbour neighbor colleague coworker co-worker boss manager supervisor
  director ceo chief head-teacher teacher tutor pupil student class-mate staff team crew employee worker agent rep representative advisor adviser operator assistant receptionist
  clerk cashier waiter waitress host hostess attendant steward stewardess pilot captain driver courier postman postwoman engineer technician plumber electrician builder contractor installer mechanic fitter cleaner carer nurse
  doctor gp dentist surgeon consultant therapist physio midwife patient client customer guest visitor passenger traveller traveler tenant landlord landlady owner resident occupant user member admin administrator moderator
  developer designer author editor writer reader player seller vendor supplier buyer dealer merchant provider carrier competitor human robot guy guys dude lad bloke sir madam someone somebody everyone everybody
  accountant auditor bookkeeper broker caller applicant candidate volunteer organiser organizer instructor coach trainer chef cook baker butcher barista manager janitor caretaker concierge porter guard officer inspector secretary
  chair-person chairman president treasurer council mayor minister professor lecturer lead leader principal others public audience crowd society mr mrs ms miss dr bride groom couple painter joiner roofer gardener caterer babysitter interpreter translator photographer beginner learner newcomer starter toddler newborn infant infants teenager adult adults senior seniors dog cat horse puppy kitten pet pets hen chicken-keeper`);

/** Parts of the calendar and the clock. */
const times = list(`
  second minute hour day week weekend month year decade century morning afternoon evening night noon midnight midday today tonight tomorrow yesterday now while date age period duration
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter season
  christmas easter deadline mins min hrs hr sec secs yr yrs wk wks am pm o'clock fortnight lunchtime bedtime semester`);

const irregular: Readonly<Record<string, string>> = {
  children: 'child', men: 'man', women: 'woman', shelves: 'shelf', knives: 'knife', loaves: 'loaf', teeth: 'tooth', feet: 'foot', mice: 'mouse', lives: 'life',
  leaves: 'leaf', keys: 'key', series: 'series', buses: 'bus', gases: 'gas', lenses: 'lens', halves: 'half', scarves: 'scarf', cookies: 'cookie', movies: 'movie', ties: 'tie', lies: 'lie', tyres: 'tyre', caches: 'cache',
}; // biome-ignore format: a table reads better dense

const forms = function* (word: string): Generator<string> {
  yield word;
  if (Object.hasOwn(irregular, word)) yield irregular[word]!;
  if (word.endsWith('ies')) yield `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) yield word.slice(0, -2);
  if (/[^su]s$/.test(word)) yield word.slice(0, -1);
};

// Only what ends in -s, or is listed, has another form to look up: most words do not.
const isIn = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) ||
  ((word.endsWith('s') || Object.hasOwn(irregular, word)) && [...forms(word)].some((form) => words.has(form)));

/** Is it the name of something people write about: "parcel", "lifts", "heating"? */
export const isThing = ofWord((word) => isIn(things, word));
/** Something between them and us, as an order, a bill or a booking is. */
export const isDealing = ofWord((word) => isIn(dealings, word));
/** A thing that most messages name by the way: "page", "laptop", "stairs". */
export const isSurrounding = ofWord((word) => isIn(surroundings, word));
/** Does it say nothing without the words beside it: "thing", "reasons"? */
export const isEmpty = ofWord((word) => empty.has(word) || (!things.has(word) && isIn(empty, word)));
/** Does "of" and what stands behind it give an empty word its sense: "the number of seats"? */
export const isNamedByOf = (word: string): boolean => isIn(namedByOf, word);
export const isPerson = ofWord((word) => isIn(people, word) || /(?:[rtc]ian|[^lk]ist|[^g]eer)s?$/.test(word));
export const isTime = ofWord((word) => isIn(times, word) || /^\d+(?:st|nd|rd|th)$/.test(word));

/** A plural: "lifts", "batteries", not "address", "bus", "always". */
export const isPlural = ofWord(
  (word) =>
    /^(?:children|men|women|people|teeth|feet|mice|data)$/.test(word) ||
    (/[^sui]s$/.test(word) &&
      word.length > 3 &&
      !/^(?:gas|lens|canvas|always|perhaps|news|whereas|besides|atlas)$/.test(word)),
);

/** Made like a noun: "cancellation", "movement", "leakage", "reliability". */
export const looksLikeNoun = ofWord(
  (word) =>
    /(?:[ts]ion|ment|ness|ance|ence|ity|age|ship|hood|ism|ology|ware|proof|board|book|room|line|card|box|case|light|door|work|paper|stick)s?$/.test(
      word,
    ) && word.length > 5,
);
