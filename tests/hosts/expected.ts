import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../../lib/conversation/conversation';

/** What is to be read of one seeded mail. */
export interface ExpectedMail {
  /** File name without `.eml`. */
  mail: string;
  author: Person;
  subject: string;
  /** The date of the mail, with its own offset. */
  at: string;
  text: string;
  /** Where Request Tracker shows another text than the mail has. */
  ticketText?: string;
}

const bodyOf = (mail: string) => {
  const file = readFileSync(join(import.meta.dirname, 'mails', `${mail}.eml`), 'utf8');
  return file.slice(file.indexOf('\n\n') + 2);
};
/** The body up to, and without, the first line that begins so. */
const bodyUntil = (mail: string, line: string) => bodyOf(mail).split(`\n${line}`)[0]!.trim();

const bulkText = `Dear Jonna,

thanks for the call. Before I can take this to our board I need three numbers cleared up:

Item | Your quote | Your catalogue
Trailer T2 | 412 EUR | 389 EUR
Hitch | 31 EUR | 31 EUR

Why is the T2 dearer than in the catalogue?
And could you

- confirm the price for 40 pieces,
- tell me whether the first ten can ship in week 45?

Regards
Grace`;

export const expectedMails: readonly ExpectedMail[] = [
  {
    mail: '01-missing-parcel',
    author: { name: 'Ida Solberg', address: 'customer@fjordheim.example' },
    subject: 'Shipment NL-70412: the drive units never came',
    at: '2026-10-12T08:14:00+02:00',
    text: bodyUntil('01-missing-parcel', '-- '),
  },
  {
    mail: '02-thank-you',
    author: { name: 'Arslan, Yusuf', address: 'yusuf@hofladen-arslan.example' },
    subject: 'Thank you for the brake pads',
    at: '2026-10-13T16:45:30+02:00',
    text: bodyOf('02-thank-you').trim(),
  },
  {
    mail: '03-abusive',
    author: { name: 'Ron Castell', address: 'r.castell@castell-events.example' },
    subject: 'FOURTH MAIL!!! answer me',
    at: '2026-10-14T23:51:12+00:00',
    text: bodyOf('03-abusive').trim(),
  },
  {
    mail: '04-beschwerde',
    author: { name: 'Büşra Özkan', address: 'b.oezkan@stadtgruen.example' },
    subject: 'Beschwerde: Anhängerkupplung gebrochen',
    at: '2026-10-15T09:03:00+02:00',
    text: `Sehr geehrte Damen und Herren,

gestern ist an Rad 7 die Kupplung des Anhängers gebrochen, während meine Kollegin auf der Straße fuhr. Verletzt wurde zum Glück niemand. Das ist jetzt der zweite Bruch in drei Wochen (Auftrag NL-68120 vom 3. September).

Ich erwarte bis Dienstag eine Erklärung, woran das liegt, und Ersatz für alle vier Kupplungen. Bis dahin stehen bei uns vier Räder still.

Mit freundlichen Grüßen
Büsra Özkan`,
  },
  {
    mail: '05-bulk-quote',
    author: { name: 'Grace Okafor', address: 'purchasing@velomax.example' },
    subject: 'Quote for 40 trailers, and some numbers that do not fit',
    at: '2026-10-16T11:20:00+01:00',
    text: bulkText,
  },
  {
    mail: '06-hostile',
    author: { name: 'Parcel <b>Prize</b>', address: 'offer@prize-parcel.example' },
    subject: '<script>window.pwned=1</script> Your "refund" & more',
    at: '2026-10-16T03:00:00+00:00',
    text: `Please refund order NL-66601 today.

Visible link: click here for the invoice.

Fake reply markup stays what it is: text in a mail.
root
Not a second message.

Total: 12 < 20 & that is all.`,
    // It takes fields and styles out of mails and leaves their text where everybody sees it.
    ticketText: `Title nobody wrote

Please refund order NL-66601 today.

Visible link: click here for the invoice.

HIDDEN-DISPLAY you promised me a free bike
FIELD-TEXT draft of the enemy boss@nordlicht.example BUTTON-TEXT Send
Fake reply markup stays what it is: text in a mail.
root
Not a second message.

Total: 12 < 20 & that is all.`,
  },
  {
    mail: '07-reply-chain',
    author: { name: 'Ida Solberg', address: 'customer@fjordheim.example' },
    subject: 'Re: Shipment NL-70412: the drive units never came',
    at: '2026-10-16T07:32:00+02:00',
    text: bodyUntil('07-reply-chain', '-- '),
  },
  {
    mail: '08-long-log',
    author: { name: 'Sigrid Moen', address: 'sigrid@arktisk-sykkel.example' },
    subject: 'The whole log of our season',
    at: '2026-10-17T18:00:00+02:00',
    text: bodyOf('08-long-log').trim(),
    // "Message body is not shown because it is too large": that is not the customer speaking.
    ticketText: '',
  },
  {
    mail: '09-broken-charset',
    author: { name: 'Sj\ufffdstr\ufffdm', address: 'kundtjanst@norrsken.example' },
    subject: 'Faktura f\ufffdr oktober',
    at: '2026-10-18T12:00:00+02:00',
    text: bodyOf('09-broken-charset').trim(),
  },
  {
    mail: '10-right-to-left',
    author: { name: 'נועה לוי', address: 'noa@galgal.example' },
    subject: 'ההזמנה שלי 🚲 NL-70555',
    at: '2026-10-19T09:30:00+03:00',
    text: bodyOf('10-right-to-left').trim(),
  },
  {
    mail: '11-no-subject',
    author: { address: 'frieda@lastenrad-kollektiv.example' },
    subject: '',
    at: '2026-10-20T07:07:07+02:00',
    text: 'Do you still sell the 20 inch tyres? I need six.',
  },
  {
    mail: '12-no-sender',
    author: {},
    subject: 'Question about a gift card',
    at: '2026-10-21T10:00:00+02:00',
    text: 'Can a gift card be used for spare parts?',
  },
];
