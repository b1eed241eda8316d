import { inSentence as sought } from '../sought';

/** Chat shorthand and slips of spelling, as a reply writes them. Lower case; looked up word by word. */
const corrected: ReadonlyMap<string, string> = new Map(Object.entries({
  u: 'you', ur: 'your', r: 'are', ya: 'you', yall: 'you', "y'all": 'you', pls: 'please', plz: 'please', plse: 'please', thx: 'thanks', tks: 'thanks',
  bc: 'because', cuz: 'because', coz: 'because', cos: 'because', becuase: 'because', becasue: 'because', thru: 'through', tho: 'though', w: 'with',
  'w/': 'with', 'w/o': 'without', b4: 'before', '2day': 'today', tmrw: 'tomorrow', tmr: 'tomorrow', tomoz: 'tomorrow', untill: 'until', til: 'until',
  tues: 'Tuesday', thurs: 'Thursday', thur: 'Thursday', monday: 'Monday', tuesday: 'Tuesday', wednesday: 'Wednesday', thursday: 'Thursday',
  friday: 'Friday', saturday: 'Saturday', sunday: 'Sunday', msg: 'message', msgs: 'messages', acct: 'account', accts: 'accounts', acc: 'account',
  mins: 'minutes', hrs: 'hours', hr: 'hour', yrs: 'years', wks: 'weeks', ppl: 'people', rly: 'really', pw: 'password', ph: 'phone', tix: 'tickets',
  sub: 'subscription', cust: 'customer', svc: 'service', prob: 'problem', probs: 'problems', info: 'information', wanna: 'want to', gonna: 'going to',
  gotta: 'have to', cant: 'cannot', wont: 'will not', doesnt: 'does not', dosent: 'does not', didnt: 'did not', isnt: 'is not', wasnt: 'was not',
  arent: 'are not', werent: 'were not', hasnt: 'has not', havent: 'have not', hadnt: 'had not', couldnt: 'could not', wouldnt: 'would not', dont: 'do not',
  shouldnt: 'should not', alot: 'a lot', recieve: 'receive', recieved: 'received', recieving: 'receiving', acount: 'account', adress: 'address',
  whats: 'what is', thats: 'that is', theres: 'there is', wheres: 'where is', hows: 'how is',
  teh: 'the', thier: 'their', reciept: 'receipt', wich: 'which', wether: 'whether', seperate: 'separate', definately: 'definitely', tommorow: 'tomorrow',
  tomorow: 'tomorrow', refunder: 'refund', payed: 'paid', occured: 'occurred', preminium: 'premium', premuim: 'premium', frend: 'friend',
  sumone: 'someone', someting: 'something', somthing: 'something', smth: 'something', adn: 'and', taht: 'that', hte: 'the', problam: 'problem', probelm: 'problem',
  emial: 'email', emal: 'email', passwrod: 'password', pasword: 'password', messege: 'message', luggages: 'luggage',
  informations: 'information', im: 'I am', ive: 'I have', id: 'ID', mozila: 'Mozilla', firefox: 'Firefox', thunderbird: 'Thunderbird',
  iphone: 'iPhone', ipad: 'iPad', gmail: 'Gmail', spotify: 'Spotify', netflix: 'Netflix', paypal: 'PayPal', mozilla: 'Mozilla', google: 'Google',
  youtube: 'YouTube', facebook: 'Facebook', android: 'Android', outlook: 'Outlook', alexa: 'Alexa', wifi: 'Wi-Fi', linux: 'Linux', chrome: 'Chrome',
  january: 'January', february: 'February', april: 'April', june: 'June', july: 'July', august: 'August', september: 'September', october: 'October',
  november: 'November', december: 'December', english: 'English', german: 'German', christmas: 'Christmas', easter: 'Easter', france: 'France', germany: 'Germany', norway: 'Norway', sweden: 'Sweden', denmark: 'Denmark', finland: 'Finland',
  spain: 'Spain', portugal: 'Portugal', italy: 'Italy', austria: 'Austria', switzerland: 'Switzerland', belgium: 'Belgium', netherlands: 'Netherlands', poland: 'Poland',
  ireland: 'Ireland', scotland: 'Scotland', england: 'England', wales: 'Wales', europe: 'Europe', canada: 'Canada', australia: 'Australia', india: 'India', japan: 'Japan',
  french: 'French', spanish: 'Spanish', italian: 'Italian', dutch: 'Dutch', london: 'London', berlin: 'Berlin', paris: 'Paris', pdf: 'PDF', atm: 'ATM', tv: 'TV', url: 'URL',
})); // biome-ignore format: a table reads better dense

/** The word as a reply writes it: "recieved" → "received", "tues" → "Tuesday"; any other word as it is. */
export function spelled(word: string): string {
  const right = corrected.get(word.toLowerCase());
  if (right === undefined) return word;
  // "US" and "ID" are no slips, and "room R" is one of several; a word written with its own capitals is left alone.
  if (/\p{Lu}/u.test(word.slice(1)) || /^[A-TV-Z]$/.test(word)) return word;
  return /^\p{Lu}/u.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** Slips that make another word of it, and words run together: what was meant is not sure enough to put it right. */
const slips = sought(/\btheir any ?ways?\b|\banyways? (?:i|we|you|to)\b/i);
/** In small letters: "l" for "I", and words run together. */
const smallSlips = sought(
  /\bl\b(?!\s?\d)|\btheir (?:is|are|any|a|an)\b|\bits (?:a|an|the|not|so)\b|\byour (?:a|an|the|not|going)\b|\bther\b|(?<!\p{L})(?:in|the|of)\p{Lu}\p{Ll}{3,}/u,
);

/** Does it hold a slip that the table above cannot put right? */
export function isMisspelt(text: string): boolean {
  return slips.test(text) || smallSlips.test(text);
}
