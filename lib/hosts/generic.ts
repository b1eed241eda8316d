/**
 * Any other site the rep enabled. Nobody told us where the customer's words are, so these are guesses, in this order:
 *
 * 1. What the rep selected on the page, until they select something else or the page moves on.
 * 2. The readable text nearest the editor: going outwards from it, the first part of the page with a paragraph's worth
 *    of text besides navigation, fields and other editables. Of a long one, the end that is nearer to the editor.
 *
 * The subject is the nearest heading. Who the customer is, is not guessed at.
 */
import type { Conversation } from '../conversation/conversation';
import { editable, findEditables } from './editables';
import { addressOf, elementOf, lineOf } from './frames';
import { ownTextOf } from './text';
import { mapText } from './text-map';
import type { Host } from './types';
import { watchPage } from './watch';

/** A selection shorter than this is a stray double click. Characters. */
const leastSelection = 20;
/** Less text than this is a label, not a message. Characters. */
const leastText = 40;
/** More than this is a page, not a message. Characters. */
const mostText = 20_000;

/** Parts of a page that hold no message: ways through it, and fields to fill in. */
const noMessage =
  'nav, header, footer, aside, menu, form, button, [role=navigation], [role=banner], [role=search], [role=toolbar], [role=menu], [role=menubar], [role=tablist], [role=listbox], [role=tree], [role=dialog][aria-hidden=true], ' +
  editable;

interface Selected {
  text: string;
  address: string;
}

/** What was last selected on a page: it goes away when the rep turns to the composer, but is still what they mean. */
const selections = new WeakMap<Document, Selected>();

export const generic: Host = {
  id: 'generic',
  name: 'This site',

  matches: (doc) => findEditables(doc).length > 0,

  readConversation(doc) {
    const composer = nearestComposer(doc);
    const heading = headingNear(composer);
    const text = selectedText(doc) ?? (composer && textNear(composer, heading));
    if (!text) return { reason: 'Select what the customer wrote, and it is read here.' };
    const subject = heading ? lineOf(heading) : titleOf(doc);
    const read: Conversation = {
      id: `generic:${placeOf(doc)}#${subject.slice(0, 200)}`,
      host: generic.id,
      subject,
      customer: {},
      messages: [{ id: 'page', author: {}, role: 'customer', text }],
    };
    return read;
  },

  findComposers: findEditables,

  // Which of the page's buttons sends is not known; those in the form of an editor are the likely ones.
  controls: (doc) =>
    findEditables(doc)
      .flatMap((composer) => [...(composer.closest('form')?.querySelectorAll('button, input[type="submit"]') ?? [])])
      .slice(0, 20),

  watch(doc, onChange, signal) {
    doc.addEventListener(
      'selectionchange',
      () => {
        if (keepSelection(doc)) onChange();
      },
      { signal },
    );
    doc.addEventListener('focusin', onChange, { signal, passive: true });
    watchPage(doc, { within: ['body'], deep: true, except: `textarea, ${editable}` }, onChange, signal);
  },
};

/** Notes what is selected, unless it is in an editor; false when nothing worth it is. */
function keepSelection(doc: Document): boolean {
  const selection = doc.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const element = elementOf(selection.getRangeAt(0).commonAncestorContainer);
  if (!element || element.closest(`textarea, input, ${editable}`)) return false;
  const text = selection.toString().trim().slice(0, mostText);
  if (text.length < leastSelection) return false;
  selections.set(doc, { text, address: addressOf(doc) });
  return true;
}

function selectedText(doc: Document): string | undefined {
  keepSelection(doc);
  const kept = selections.get(doc);
  if (kept && kept.address !== addressOf(doc)) selections.delete(doc);
  else if (kept) return ownTextOf(kept.text);
  return undefined;
}

/** The composer that has the focus, else the first. For one in a frame, the frame: what is read is around it. */
function nearestComposer(doc: Document): Element | undefined {
  const places = findEditables(doc).map((found) =>
    found.ownerDocument === doc ? found : found.ownerDocument.defaultView?.frameElement,
  );
  const focused = doc.activeElement;
  const here = places.find((place) => place && (place === focused || (focused && place.contains(focused))));
  return here ?? places[0] ?? undefined;
}

function textNear(composer: Element, heading: Element | undefined): string | undefined {
  for (let part = composer.parentElement; part; part = part.parentElement) {
    const children = [...part.children];
    const at = children.findIndex((child) => child.contains(composer));
    const textOf = (left: readonly Element[]) => {
      const leftOut = new Set(left);
      const skip = (element: Element) => leftOut.has(element) || element === heading || element.matches(noMessage);
      return mapText(part, undefined, skip).text.trim();
    };
    // A thread most often stands above the reply; where the reply is on top, below it.
    const above = textOf(children.slice(at));
    if (above.length >= leastText) return ownTextOf(fromLine(above.slice(-mostText), above.length > mostText));
    const below = textOf(children.slice(0, at + 1));
    if (below.length >= leastText) return ownTextOf(below.slice(0, mostText));
    if (part.localName === 'body') return undefined;
  }
  return undefined;
}

/** A text cut off at its beginning starts with its first whole line. */
const fromLine = (text: string, isCut: boolean) => (isCut ? text.slice(text.indexOf('\n') + 1) : text);

/** The first heading in the nearest part of the page around the composer that has one. */
function headingNear(composer: Element | undefined): Element | undefined {
  for (let part = composer?.parentElement; part; part = part.parentElement) {
    const headings = [...part.querySelectorAll('h1, h2, h3, [role="heading"]')].filter(
      (heading) => heading.closest('nav, aside, footer') === null && lineOf(heading) !== '',
    );
    if (headings[0]) return headings[0];
  }
  return undefined;
}

/** The title without the count of unread messages. */
const titleOf = (doc: Document) =>
  doc.title
    .replace(/^\s*[([]\d+\+?[)\]]\s*/, '')
    .trim()
    .slice(0, 2000);

/** Names in a query that say which ticket it is. Others change while the ticket stays: where in a list, since when, a session. */
const ticketName =
  /^(?:id|key)$|^.{0,20}(?:ticket|case|issue|thread|conversation|request)[-_]?(?:id|key|nr|no|number)?$/i;

/** Where on the site the page is: single-page applications keep their place behind the hash, old ones in the query. */
function placeOf(doc: Document): string {
  const location = doc.defaultView?.location;
  if (!location) return '';
  const route = /^#[!/]?\w+\//.test(location.hash) ? location.hash : '';
  const query = [...new URLSearchParams(location.search.replaceAll(';', '&'))]
    .filter(([name]) => ticketName.test(name))
    .sort();
  return `${location.origin}${location.pathname}${query.map((one) => `?${one.join('=')}`).join('')}${route}`.slice(
    0,
    700,
  );
}
