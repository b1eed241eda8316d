/**
 * Request Tracker 5: a ticket's page, whose history comes in a request of its own, and the page a reply or a comment is
 * written on (CKEditor 4 or a plain textarea). Pages taken from 5.0.3, last looked at in November 2026.
 */
import type { Conversation, Message, Person, Role } from '../conversation/conversation';
import { addressOf, frameDocument, lineOf, originOf } from './frames';
import { parseMailDate, parsePerson, person } from './mail';
import { quotationIn, quotationInText } from './quotation';
import { isComment } from './request-tracker-words';
import { joinParts, readOwnText } from './text';
import type { Host, NothingRead, ReplyTarget } from './types';
import { watchPage } from './watch';

const ticketPage = 'comp-Ticket-Display';
const updatePage = 'comp-Ticket-Update';

export const requestTracker: Host = {
  id: 'request-tracker',
  name: 'Request Tracker',

  matches: (doc) => (doc.body?.id === ticketPage || doc.body?.id === updatePage) && ticketOf(doc) !== undefined,

  readConversation(doc) {
    const ticket = ticketOf(doc);
    if (!ticket) return { reason: 'No ticket is open on this page.' };
    const entries = [...doc.querySelectorAll('.history .transaction.message[data-transaction-id]')];
    if (entries.length === 0)
      return doc.body.id === updatePage
        ? readQuotation(doc, ticket)
        : { reason: 'The history of this ticket is not on the page yet.' };
    const requestors = peopleIn(doc.querySelector('.ticket-info-people .form-row.requestors'));
    const messages = entries.map((entry) => readTransaction(entry, requestors));
    // The history can be shown newest first; numbers grow with time.
    messages.sort((a, b) => Number(a.id) - Number(b.id));
    const first = messages.find(({ role }) => role === 'customer')?.author;
    const customer = requestors[0]?.person ?? first ?? {};
    // The people box may show a name only; the mail's own header has the address.
    const known = customer.address || !first?.address ? customer : { ...first, ...customer };
    return {
      id: conversationId(doc, ticket),
      host: requestTracker.id,
      subject: subjectOf(doc),
      customer: known,
      messages,
    };
  },

  readReplyTarget(doc): ReplyTarget | undefined {
    const ticket = ticketOf(doc);
    if (doc.body.id !== updatePage || !ticket) return undefined;
    return { conversationId: conversationId(doc, ticket), subject: subjectOf(doc), customer: addressee(doc) };
  },

  findComposers(doc) {
    const form = doc.querySelector('form[name="TicketUpdate"]');
    const rich = frameDocument(form?.querySelector('iframe.cke_wysiwyg_frame'))?.body;
    if (rich?.getAttribute('contenteditable') === 'true') return [rich];
    const plain = form?.querySelector<HTMLTextAreaElement>('textarea#UpdateContent');
    // Before CKEditor has taken its place, the field is there for a moment, and what is typed into it is lost.
    if (!plain || plain.style.display === 'none' || (plain.classList.contains('richtext') && !isGivenUp(plain)))
      return [];
    return [plain];
  },

  controls: (doc) => [
    ...doc.querySelectorAll(
      '#page-actions-reply, #page-actions-comment, .transaction.message .reply-link, form[name="TicketUpdate"] [name="SubmitTicket"]',
    ),
  ],

  // Its scripts fit the menus to the window, not to what is left of it: the heading goes below the menu it would run
  // into, and the logo goes.
  makeRoom: (width) => `
    body { padding-right: ${width}px !important; }
    #logo { display: none !important; }
    #topactions { right: 1em !important; }
    #header h1 { margin-top: 2.2em !important; }
  `,

  sendControls: (doc) => [...doc.querySelectorAll('form[name=TicketUpdate] input[name=SubmitTicket]')],

  messageElements(doc, messageId) {
    if (!/^\d+$/.test(messageId)) return [];
    return shownBodies(doc.querySelector(`.history .transaction.message[data-transaction-id="${messageId}"]`));
  },

  watch(doc, onChange, signal) {
    const within = [
      '#delayed_ticket_history',
      '.history-container',
      '.messagebox-container',
      '#previewscrips .card-body',
      'body',
    ];
    watchPage(doc, { within }, onChange, signal);
  },
};

/** The ticket's number. */
function ticketOf(doc: Document): string | undefined {
  const field = doc.querySelector<HTMLInputElement>('form[name="TicketUpdate"] input[name="id"]')?.value;
  const heading = /#(\d+):/.exec(lineOf(doc.querySelector('#header h1')))?.[1];
  const ticket = field ?? heading ?? /[?&;]id=(\d+)/.exec(addressOf(doc))?.[1];
  return ticket && /^\d{1,15}$/.test(ticket) ? ticket : undefined;
}

const conversationId = (doc: Document, ticket: string) => `request-tracker:${originOf(doc)}:${ticket}`;

/** The heading is "#1: Subject" or, in whatever language, "Update ticket #1: Subject". */
function subjectOf(doc: Document): string {
  const heading = lineOf(doc.querySelector('#header h1'));
  return /#\d+:\s*(.*)$/.exec(heading)?.[1] ?? heading;
}

interface User {
  id: string;
  person: Person;
}

function peopleIn(row: Element | null): User[] {
  return [...(row?.querySelectorAll('.user[data-user-id]') ?? [])].map((user) => ({
    id: user.getAttribute('data-user-id') ?? '',
    person: parsePerson(lineOf(user)),
  }));
}

function readTransaction(entry: Element, requestors: readonly User[]): Message {
  const user = entry.querySelector('.metadata .description .user');
  const shown = lineOf(user);
  const author = parsePerson(shown);
  const headers = headersOf(entry);
  const from = parsePerson(headers.find(({ key }) => key === 'from:')?.value ?? '');
  // A whole date is one in any language; a subject may be one, too.
  const at = headers.flatMap(({ key, value }) => (key === 'subject:' ? [] : (parseMailDate(value) ?? [])))[0];
  return {
    id: entry.getAttribute('data-transaction-id') ?? '',
    author: author.address || !from.address ? author : person(author.name, from.address),
    role: roleOf(entry, user, requestors),
    ...(at ? { at } : {}),
    text: joinParts(shownBodies(entry).map((body) => readOwnText(body).text)),
  };
}

/**
 * Requestors are customers whatever else they are. Others are known by how Request Tracker writes them: people who only
 * ever wrote mails by their address, people with a login by that.
 */
function roleOf(entry: Element, user: Element | null, requestors: readonly User[]): Role {
  const id = user?.getAttribute('data-user-id');
  const description = lineOf(entry.querySelector('.metadata .description'));
  if (isComment(description.slice(description.lastIndexOf(' - ') + 3))) return 'note';
  if (id && requestors.some((requestor) => requestor.id === id)) return 'customer';
  return parsePerson(lineOf(user)).address ? 'customer' : 'agent';
}

/**
 * The mail's own headers as the page shows them, outside of the body, where nothing in a mail can stand in for them. Keys
 * are in the rep's language.
 */
function headersOf(entry: Element): { key: string; value: string }[] {
  return [...entry.querySelectorAll(':scope > .content > table tr')].map((row) => ({
    key: lineOf(row.children[0]).toLowerCase(),
    value: lineOf(row.children[1]),
  }));
}

/**
 * Elements with the mail's text. A body without a stanza holds only what Request Tracker says about it, for one that it
 * is too large to be shown: that is no word of the customer's.
 */
function shownBodies(entry: Element | null): HTMLElement[] {
  return [...(entry?.querySelectorAll<HTMLElement>(':scope > .content .messagebody') ?? [])].filter(
    (body) => body.querySelector('.message-stanza') !== null && body.parentElement?.closest('.messagebody') == null,
  );
}

/** Whom a reply goes to, once the page knows; people with a login may be colleagues who get a copy. */
function addressee(doc: Document): Person {
  for (const box of doc.querySelectorAll('input[name="TxnSendMailTo"]')) {
    const to = parsePerson(lineOf(box.parentElement?.querySelector('.user')));
    if (to.address) return to;
  }
  return {};
}

/** The page a reply is written on has no history; it may quote the message it answers. */
function readQuotation(doc: Document, ticket: string): Conversation | NothingRead {
  const composer = requestTracker.findComposers(doc)[0];
  const isPlain = composer?.localName === 'textarea';
  const quotation =
    composer && (isPlain ? quotationInText((composer as HTMLTextAreaElement).value) : quotationIn(composer));
  if (!quotation?.text) {
    return { reason: 'This page does not show what the customer wrote. Open the ticket to have it read.' };
  }
  const author = parsePerson(/[^\s,<>]+@[^\s,<>]+/.exec(quotation.introduction)?.[0] ?? '');
  const customer = author.address ? { ...addressee(doc), ...author } : addressee(doc);
  return {
    id: conversationId(doc, ticket),
    host: requestTracker.id,
    subject: subjectOf(doc),
    customer,
    // Colleagues are introduced by their login, customers by their address.
    messages: [{ id: 'quotation', author, role: author.address ? 'customer' : 'agent', text: quotation.text }],
  };
}

/** CKEditor refuses some browsers; the field is then left to the rep as it is. */
function isGivenUp(field: HTMLElement): boolean {
  return field.ownerDocument.readyState === 'complete' && field.parentElement?.querySelector('.cke') === null;
}
