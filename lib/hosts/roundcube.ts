/**
 * Roundcube 1.6 with its Elastic skin: the list with its preview frame, a message's own page and the composer (plain
 * textarea or TinyMCE). Pages taken from 1.6.5, last looked at in November 2026.
 *
 * A page tells neither a thread id nor, where a mail is read, a time zone or the rep's own address.
 */
import type { Conversation, Message, Person } from '../conversation/conversation';
import { addressOf, frameDocument, inOneLine, lineOf, originOf } from './frames';
import { clockTime, parsePerson, person, threadSubject } from './mail';
import { quotationIn, quotationInText } from './quotation';
import { joinParts, readOwnText } from './text';
import type { Host, NothingRead, ReplyTarget } from './types';
import { watchPage } from './watch';

/** Parts of a message that hold text; not those that belong to a forwarded mail inside another part. */
const parts = '#messagebody .message-part > .pre, #messagebody .message-htmlpart > .rcmBody';

/** Menus and scripts stand behind the mail, on a page of its own and in the frame beside the list. */
const arrived = 'body.task-mail.action-show > #layout ~ *, body.task-mail.action-preview > #layout-content ~ *';

/** Mailboxes of sent mail as servers and mail programs name them. */
const sentMailbox = /(?:^|[./])(?:sent(?: items| mail| messages)?|gesendet(?:e (?:elemente|objekte))?)$/i;

export const roundcube: Host = {
  id: 'roundcube',
  name: 'Roundcube',

  matches(doc) {
    const names = doc.body?.className ?? '';
    return /\btask-mail\b/.test(names) && /\baction-(?:none|preview|show|compose)\b/.test(names);
  },

  arrived,

  readConversation(doc) {
    if (isComposePage(doc)) return readQuotation(doc);
    const page = messagePage(doc);
    if (!page) return { reason: 'Open a mail, and what the customer wrote is read here.' };
    return readMessage(page, doc);
  },

  readReplyTarget(doc): ReplyTarget | undefined {
    if (!isComposePage(doc)) return undefined;
    const customer = recipient(doc);
    const subject = doc.querySelector<HTMLInputElement>('#compose-subject')?.value.slice(0, 2000) ?? '';
    if (!customer || (!subject && !customer.address)) return undefined;
    return { conversationId: conversationId(doc, subject, customer), subject, customer };
  },

  findComposers(doc) {
    if (!isComposePage(doc)) return [];
    const rich = richComposer(doc);
    if (rich) return [rich];
    const plain = doc.querySelector<HTMLTextAreaElement>('form[name="form"] textarea#composebody');
    return plain && plain.style.display !== 'none' && plain.style.visibility !== 'hidden' ? [plain] : [];
  },

  controls: (doc) => [
    ...doc.querySelectorAll(
      '#toolbar-menu a.reply, #toolbar-menu a.reply-all, #toolbar-menu a.send, #compose-content button.send',
    ),
  ],

  // The layout fills the window by itself. Beside a list, its columns would not become narrow enough to leave the message
  // its place; on small screens there is one column at a time.
  makeRoom: (width) => `
    #layout { width: calc(100% - ${width}px) !important; }
    #messagestack { margin-right: ${width}px !important; }
    html:is(.layout-large, .layout-normal) .action-none {
      #layout-sidebar { min-width: 110px !important; flex: 1 !important; }
      #layout-list { min-width: 230px !important; flex: 2 !important; }
      #layout-content { min-width: 0 !important; flex: 4 !important; }
    }
  `,

  sendControls: (doc) => [...doc.querySelectorAll('#compose-content button.send')],

  messageElements(doc, messageId) {
    const page = isComposePage(doc) ? undefined : messagePage(doc);
    return page && messageIdOf(page) === messageId ? [...page.querySelectorAll<HTMLElement>(parts)] : [];
  },

  watch(doc, onChange, signal, onArrival) {
    const within = ['#composebodycontainer', '#compose_to .recipient-input', '#layout-content'];
    watchPage(doc, { within, arrived }, onChange, signal, onArrival);
  },
};

const isComposePage = (doc: Document) => doc.body.classList.contains('action-compose');

/** The document a message is read in: the preview frame's beside the list, else the page itself. */
function messagePage(doc: Document): Document | undefined {
  const preview = frameDocument(doc.querySelector('iframe#messagecontframe'));
  for (const page of [preview, doc])
    if (page?.querySelector('#message-header') && page.querySelector('#messagebody')) return page;
  return undefined;
}

function readMessage(page: Document, top: Document): Conversation | NothingRead {
  const header = page.querySelector('#message-header');
  const author = contact(header?.querySelector('td.header.from'));
  const to = contact(header?.querySelector('td.header.to'));
  const isOwn = author.address !== undefined && ownAddresses(top).has(author.address.toLowerCase());
  const isSent = sentMailbox.test(mailboxOf(page));
  const customer = isOwn || isSent ? to : author;
  const texts = [...page.querySelectorAll(parts)].map((part) => readOwnText(part).text);
  // The table of headers names a day of the last week by "Today" or "Thu"; the summary has the whole date.
  const at = clockTime(lineOf(header?.querySelector('.header-summary .text-nowrap')));
  const message: Message = {
    id: messageIdOf(page),
    author,
    role: isOwn || isSent ? 'agent' : 'customer',
    ...(at ? { at } : {}),
    text: joinParts(texts),
  };
  const subject = subjectOf(page);
  return { id: conversationId(top, subject, customer), host: roundcube.id, subject, customer, messages: [message] };
}

/** The composer has no message; what it quotes of it is the next best. */
function readQuotation(doc: Document): Conversation | NothingRead {
  const target = roundcube.readReplyTarget?.(doc);
  const rich = richComposer(doc);
  const plain = doc.querySelector<HTMLTextAreaElement>('textarea#composebody')?.value ?? '';
  const quotation = rich ? quotationIn(rich) : quotationInText(plain);
  if (!target || !quotation?.text) {
    return { reason: 'No customer message is quoted here. Open the mail itself to have it read.' };
  }
  return {
    id: target.conversationId,
    host: roundcube.id,
    subject: target.subject,
    customer: target.customer,
    messages: [{ id: 'quotation', author: target.customer, role: 'customer', text: quotation.text }],
  };
}

function richComposer(doc: Document): HTMLElement | undefined {
  const frame = doc.querySelector<HTMLElement>('iframe#composebody_ifr');
  const body = frameDocument(frame)?.body;
  return body?.getAttribute('contenteditable') === 'true' ? body : undefined;
}

/** The first one a reply goes to. */
function recipient(doc: Document): Person | undefined {
  const shown = doc.querySelector('#compose_to li.recipient');
  const text = shown?.getAttribute('title') ?? doc.querySelector<HTMLTextAreaElement>('textarea#_to')?.value ?? '';
  if (text.trim() === '') return undefined;
  // A name can have commas and brackets in it; the first address in brackets ends the first recipient.
  return parsePerson(/^.*?<[^<>\s]+@[^<>\s]+>/.exec(text)?.[0] ?? text.split(',')[0] ?? '');
}

function contact(cell: Element | null | undefined): Person {
  const link = cell?.querySelector('.rcmContactAddress');
  if (!link) return parsePerson(lineOf(cell));
  return person(link.textContent, link.getAttribute('title') ?? link.getAttribute('href')?.replace(/^mailto:/, ''));
}

/** Addresses the page shows as the rep's own. */
function ownAddresses(doc: Document): Set<string> {
  const texts = [
    lineOf(doc.querySelector('.header-title.username')),
    ...[...doc.querySelectorAll('select#_from option')].map((option) => lineOf(option)),
  ];
  return new Set(texts.flatMap((text) => parsePerson(text).address?.toLowerCase() ?? []));
}

/** The heading also holds a hidden label and a link. */
function subjectOf(page: Document): string {
  const heading = page.querySelector('#message-header h2.subject');
  const own = [...(heading?.childNodes ?? [])].filter((node) => node.nodeType === 3).map((node) => node.textContent);
  return inOneLine(own.join(' '));
}

/** Where a message page's own link to itself leads: the address of a saved page or of a frame may be gone. */
function linkOf(page: Document): URLSearchParams {
  const link = page.querySelector('#message-header h2.subject a.extwin')?.getAttribute('href');
  const address = addressOf(page);
  const query = /_uid=/.test(address) ? address : (link ?? '');
  return new URLSearchParams(query.slice(query.indexOf('?') + 1));
}

const mailboxOf = (page: Document) => linkOf(page).get('_mbox') ?? '';

function messageIdOf(page: Document): string {
  const link = linkOf(page);
  return `${link.get('_mbox') ?? ''}:${link.get('_uid') ?? ''}`.slice(0, 500);
}

/** All that a mail and the composer of its answer have in common. */
function conversationId(doc: Document, subject: string, customer: Person): string {
  return `roundcube:${originOf(doc)}:${(customer.address ?? '').toLowerCase()}:${threadSubject(subject)}`;
}
