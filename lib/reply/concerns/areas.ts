/** What a message is about in the widest sense, with what hangs on it for anybody who has trouble there. */
export interface Area {
  /** Its words; used with `g`, to count how many different ones stand in a message. */
  words: RegExp;
  /** As a concern's `stake`. One is taken by the message, so that not everybody is told the same. */
  stakes: readonly [string, ...string[]];
  /** How many different words make a message one about it; those of a headline count twice. */
  least?: number;
}

/** Among equals the earlier wins. */
export const areas: readonly Area[] = [
  {
    words: /\b(?:search(?:es|ed|ing)?|search (?:box|bar|results?|terms?|field)|quick filter|global search)\b/gi,
    stakes: ['you need to find what you are looking for'],
    least: 3,
  },
  {
    words:
      /\b(?:(?:since|after|following|until|with|before) (?:the |this |that |my |your |latest |last |new |recent |most )*(?:updat\w+|upgrad\w+|version|release)|(?:updated?|upgraded) (?:to|from|itself)|new version|used to|worked (?:fine|well|perfectly|great) (?:before|until)|(?:older|previous|old) version|downgrad\w+|roll(?:ed)? back|go back to)\b/gi,
    stakes: [
      'you want to stay up to date without losing what worked',
      'an update should not cost you the way you work',
    ],
    least: 3,
  },
  {
    words:
      /\b(?:hangs?|hanging|freez\w+|froze|frozen|slow|slowly|sluggish|not responding|unresponsive|lag\w*|crash\w*|restart\w*|cpu|memory|ram)\b/gi,
    stakes: ['it holds you up again and again', 'you cannot get on while it stalls'],
    least: 3,
  },
  {
    words:
      /\b(?:folders?|subfolders?|filters?|tags?|archiv\w+|sort(?:ed|ing|s)?|threads?|threaded|threading|unread|columns?|unified)\b/gi,
    stakes: ['you want to keep your mail in order', 'you want your mail sorted the way you work'],
    least: 3,
  },
  {
    words:
      /\b(?:imap|smtp|pop3|server settings|port \d+|oauth2?|incoming (?:server|mail)|outgoing (?:server|mail)|mail server|app password|sending|receiving)\b/gi,
    stakes: ['you need your mail to come in and go out', 'nothing moves until your mail is connected again'],
  },
  {
    words:
      /\b(?:compos(?:e|ing)|reply|replies|replying|writ(?:e|ing)|typing|drafts?|signature|spell ?check\w*|cursor|paragraphs?)\b/gi,
    stakes: ['you want to write your mail without being held up'],
    least: 3,
  },
  {
    words: /\b(?:calendars?|reminders?|appointments?|time ?zone|events?|caldav|ics)\b/gi,
    stakes: ['you need a calendar you can rely on'],
  },
  {
    words:
      /\b(?:log(?:ged|ging)? ?(?:in|on)|sign(?:ed|ing)? ?(?:in|on)|passwords?|my account|account (?:locked|recovery|access)|verification|two[- ]factor|2fa|authenticator|recovery|username|locked)\b/gi,
    stakes: ['you need your access back', 'you want your account back in order'],
  },
  {
    words:
      /\b(?:invoices?|bills?|billed|charged?|payments?|paid|refund(?:s|ed)?|credit note|direct debit|fees?|tariff|amount|overcharged)\b/gi,
    stakes: ['you need figures that add up', 'you want to see clearly what you pay and for what'],
  },
  {
    words:
      /\b(?:parcels?|packages?|deliver(?:y|ies|ed)|shipments?|shipped|courier|tracking|orders?|ordered|pallets?)\b/gi,
    stakes: ['you want what you ordered, and in good order'],
  },
  {
    words:
      /\b(?:flights?|airport|boarding|airline|trains?|station|platform|ferry|bus|journey|trip|luggage|baggage|tickets?)\b/gi,
    stakes: ['a journey has to be something you can plan with'],
  },
  {
    words: /\b(?:hotel|room|bed|bathroom|reception|check-?in|check-?out|breakfast|stay(?:ed)?|guests?|nights?)\b/gi,
    stakes: ['you want to be at ease where you stay'],
    least: 3,
  },
  {
    words:
      /\b(?:heating|boiler|radiators?|hot water|electricity|gas|plumber|leak\w*|flat|tenants?|landlord|damp|mould)\b/gi,
    stakes: ['it is about the place where people live'],
  },
  {
    words: /\b(?:wi-?fi|broadband|internet|router|modem|signal|sim|mobile data|roaming|fibre|phone line|landline)\b/gi,
    stakes: ['you need a line you can count on'],
  },
  {
    words:
      /\b(?:technician|engineer|fitter|electrician|repair(?:s|ed)?|warranty|workshop|spare parts?|service visit)\b/gi,
    stakes: ['you need it back in working order'],
  },
  {
    words: /\b(?:print(?:s|ed|er|ers|ing)?|paper|duplex|margins?)\b/gi,
    stakes: ['you need it on paper'],
  },
  {
    words:
      /\b(?:songs?|music|playlists?|albums?|podcasts?|episodes?|videos?|youtube|stream(?:s|ing)?|playback|sound|audio|netflix)\b/gi,
    stakes: ['you want to decide what plays and when', 'you want to sit back and enjoy it'],
  },
  {
    words: /\b(?:games?|players?|multiplayer|xbox|ps ?[45]|playstation|nintendo|controller|matchmaking|lobby)\b/gi,
    stakes: ['you want to spend your time playing'],
  },
  {
    words:
      /\b(?:bookmarks?|history|saved passwords?|profiles?|sync\w*|back-?ups?|restor\w+|new (?:computer|laptop|pc)|transfer\w*|import\w*|export\w*)\b/gi,
    stakes: [
      'you want your own things back the way they were',
      'you want to find your own things where you expect them',
    ],
    least: 3,
  },
  {
    words:
      /\b(?:cookies|tracking|privacy|private|permissions?|blocked|block(?:ing)?|security|certificates?|https?|vpn|virus|malware|scam\w*)\b/gi,
    stakes: ['you want to be safe and still get on', 'you want to decide for yourself what is let through'],
    least: 3,
  },
  {
    words: /\b(?:tabs?|new tab|windows?|pinned|tab bar|tab groups?|session)\b/gi,
    stakes: ['you want your tabs and windows to stay where you put them'],
    least: 3,
  },
  {
    words:
      /\b(?:toolbar|menu(?: bar)?|icons?|fonts?|theme|layout|sidebar|colou?rs?|view|panes?|buttons?|display(?:ed|s)?|resize|scroll\w*|dark mode|css|shortcut|settings?|preferences|about:config)\b/gi,
    stakes: ['you want to have it the way you work', 'you want it to look and act the way you set it'],
    least: 3,
  },
];

/** Taken where no other area is told: they hold the words that nearly every message about a program has. */
export const wideAreas: readonly Area[] = [
  {
    words:
      /\b(?:e-?mails?|inbox|outbox|mailbox|thunderbird|outlook|attachments?|drafts|sender|recipients?|forwarded|junk|spam|address book)\b/gi,
    stakes: ['you need to be able to rely on your mail', 'you want your mail to work without having to think about it'],
  },
  {
    words:
      /\b(?:web ?(?:pages?|sites?)|pages?|sites?|links?|url|address bar|load(?:s|ing|ed)?|download(?:s|ing|ed)?|form)\b/gi,
    stakes: ['you want to get to what you came for', 'you have things to get done'],
  },
  {
    words: /\b(?:firefox|browser|extensions?|add-?ons?|cache|chrome|edge|safari)\b/gi,
    stakes: ['you want to get on without this in the way'],
  },
];

/** What kind of trouble it is, where its field has no area: true of a house, a factory and a club alike. */
export const kindsOfTrouble: readonly Area[] = [
  {
    words:
      /\b(?:promised|assured|guaranteed|your word|commitment|said (?:it|that|he|she|they|you) (?:would|will|'d|'ll)|(?:you|they) said (?:before|by|on|it would|it will)|then (?:again )?(?:\d+|on|in|by) \w+)\b/gi,
    stakes: ['you relied on it'],
    least: 1,
  },
  {
    words:
      /\b(?:out of pocket|(?:lost|losing) (?:money|income|takings|revenue|sales|wages|business)|cost (?:me|us|my|our)|(?:a|the) (?:fine|penalty)|penalt(?:y|ies)|per day|overtime|own pocket)\b/gi,
    stakes: ['this is about money for you as well as time'],
    least: 1,
  },
  {
    words:
      /\b(?:rude(?:ly)?|hung up|shouted|yelled|laughed at|sneered|talked down|his tone|her tone|attitude|lied|insolent|impolite|disrespect\w*)\b/gi,
    stakes: ['you expect a civil tone'],
    least: 1,
  },
  {
    words:
      /\b(?:(?:third|fourth|fifth|second|\d(?:rd|th)) time|again and again|once more|yet again|every time|each time|over and over|(?:three|four|five|six|several|many|\d+) (?:times|e-?mails|calls|letters|tickets))\b/gi,
    stakes: ['you want to see the end of it'],
    least: 1,
  },
  {
    words:
      /\b(?:waiting|waited|on hold|chasing|no (?:reply|answer|response|news)|nobody (?:answers|calls|comes|came|called))\b/gi,
    stakes: ['you want to see it move'],
    least: 1,
  },
  {
    words:
      /\b(?:broken|broke|cracked|torn|bent|burst|defective|faulty|leak\w*|smashed|damaged|scratched|rust\w*|stopped working)\b/gi,
    stakes: ['you need it whole and in working order'],
    least: 1,
  },
  {
    words:
      /\b(?:production|site|crew|shift|drivers?|team|colleagues|employees|users|customers|clients|patients|guests|pupils|students|teachers|tenants|members|children|kids|residents)\b/gi,
    stakes: ['other people depend on it, too'],
  },
];
