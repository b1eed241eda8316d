import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasArrived } from './arrival';
import { arrivalSigns, hosts, pickHost } from './index';
import { isConversation } from './types';

const folder = join(import.meta.dirname, '../../tests/fixtures/hosts');
const pages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: host }) =>
    readdirSync(join(folder, host))
      .filter((file) => file.endsWith('.html') && !file.endsWith('.frame.html'))
      .map((file) => `${host}/${file.slice(0, -'.html'.length)}`),
  );

/** A document nobody shows, as browsers parse it: it has no window and loads nothing. */
function parse(html: string): Document {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(doc, 'defaultView', { value: null });
  return doc;
}
const load = (name: string) => readFileSync(join(folder, name), 'utf8');

/** A saved page; the document of its editor's frame, which a page does not save, is put into the frame again. */
function openPage(page: string): Document {
  const doc = parse(load(`${page}.html`));
  if (readdirSync(join(folder, page, '..')).includes(`${page.split('/')[1]}.frame.html`)) {
    const inner = parse(load(`${page}.frame.html`));
    const frame = doc.querySelector('#composebody_ifr, iframe.cke_wysiwyg_frame');
    Object.defineProperty(frame, 'contentDocument', { value: inner });
  }
  return doc;
}

describe('saved pages of the hosts', () => {
  it.each(pages)('%s', (page) => {
    const doc = openPage(page);
    const before = doc.documentElement.outerHTML;
    const host = pickHost(doc);
    const reading = {
      host: host?.id,
      conversation: host?.readConversation(doc),
      reply: host?.readReplyTarget?.(doc) ?? null,
      composers: (host?.findComposers(doc) ?? []).map((element) => element.localName),
      controls: host?.controls(doc).length,
    };
    expect(reading).toEqual(JSON.parse(load(`${page}.expected.json`)));
    expect(reading.host).toBe(page.split('/')[0]);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('cover every host', () => {
    const covered = new Set(pages.map((page) => page.split('/')[0]));
    expect([...covered].toSorted()).toEqual(hosts.map(({ id }) => id as string).toSorted());
  });
});

describe('a mail of the last days in Roundcube', () => {
  it('has its date, although the list of headers names it by the day only', () => {
    const doc = openPage('roundcube/message-plain');
    const cell = doc.querySelector('td.header.date');
    const full = pickHost(doc)?.readConversation(doc);
    if (cell) cell.textContent = 'Thu 10:02';
    expect(pickHost(doc)?.readConversation(doc)).toEqual(full);
    expect(full).toMatchObject({ messages: [{ at: expect.stringContaining('2026-10-12T') }] });
  });
});

describe('a page that is still arriving', () => {
  const half = (name: string, until: string) => {
    const html = load(`${name}.html`);
    const doc = parse(html.slice(0, html.indexOf(until)));
    Object.defineProperty(doc, 'readyState', { value: 'loading' });
    return doc;
  };

  it('is read when the whole conversation is there, where the host tells', () => {
    expect(hasArrived(half('roundcube/message-plain', '</body>'), arrivalSigns)).toBe(true);
    expect(hasArrived(half('roundcube/message-plain', '</div></body>'), arrivalSigns)).toBe(true);
    expect(hasArrived(half('roundcube/message-plain', '<div id="messagestack">'), arrivalSigns)).toBe(false);
    expect(hasArrived(half('roundcube/message-plain', '<div class="message-part"'), arrivalSigns)).toBe(false);
  });

  it('is read when all of it is there, elsewhere', () => {
    for (const name of ['roundcube/compose-plain', 'roundcube/list', 'request-tracker/ticket-thread'])
      expect(hasArrived(half(name, '</body>'), arrivalSigns)).toBe(false);
    expect(hasArrived(openPage('request-tracker/ticket-thread'), arrivalSigns)).toBe(true);
  });
});

describe('a ticket in another language', () => {
  it('tells comments from answers, and keeps dates', () => {
    const page = openPage('request-tracker/ticket-thread');
    const translated = page.documentElement.outerHTML
      .replace('- Comments added', '- Kommentar hinzugefügt')
      .replaceAll('- Correspondence added', '- Antwort hinzugefügt')
      .replaceAll(/(class="message-header-key">)(\w+):/g, '$1Kopfzeile:');
    const read = pickHost(parse(translated))?.readConversation(page);
    const other = pickHost(parse(translated))?.readConversation(parse(translated));
    expect(other).toEqual(read);
  });

  it('is in order when shown newest first', () => {
    const page = openPage('request-tracker/ticket-thread');
    const read = pickHost(page)?.readConversation(page);
    const container = page.querySelector('.history-container');
    container?.replaceChildren(...[...container.children].reverse());
    expect(pickHost(page)?.readConversation(page)).toEqual(read);
  });
});

/** Pages that are no host's, or a host's taken apart. */
const hostile = {
  'nothing at all': '',
  'a list without frames': '<body class="task-mail action-none"></body>',
  'a message without a header': '<body class="task-mail action-show"><div id="messagebody"></div></body>',
  'a header without anything in it':
    '<body class="task-mail action-show"><div id="message-header"></div><div id="messagebody"><div class="message-part"><div class="pre"></div></div></div></body>',
  'a composer without fields': '<body class="task-mail action-compose"><form name="form"></form></body>',
  'a recipient of brackets':
    '<body class="task-mail action-compose"><div id="compose_to"><li class="recipient" title="<<<>>><@"></li></div><input id="compose-subject" value="Re: Re: "></body>',
  'a ticket without a number': '<body id="comp-Ticket-Display"><div id="header"><h1>Ticket</h1></div></body>',
  'a ticket with an empty history':
    '<body id="comp-Ticket-Display"><div id="header"><h1>#7: Hi</h1></div><div class="history"><div class="transaction message" data-transaction-id="x"></div></div></body>',
  'an update without a form': '<body id="comp-Ticket-Update"><div id="header"><h1>#7: Hi</h1></div></body>',
  'a practice inbox without attributes':
    '<head><meta name="heard-practice"></head><body><div data-practice="conversation" data-id="1"><article data-message-id="" data-role="king"></article></div></body>',
  'an editor in nothing': '<body><textarea></textarea></body>',
};

describe('a page that is not as expected', () => {
  it.each(Object.entries(hostile))('%s', (_, html) => {
    const doc = parse(html);
    const before = doc.documentElement.outerHTML;
    for (const host of hosts) {
      const read = host.readConversation(doc);
      if (isConversation(read)) expect(read.messages.every(({ text }) => typeof text === 'string')).toBe(true);
      else expect(read.reason).toMatch(/\.$/);
      expect(host.findComposers(doc).length).toBeLessThanOrEqual(1);
      expect(host.controls(doc)).toEqual([]);
      host.readReplyTarget?.(doc);
      host.messageElements?.(doc, '"]{}');
    }
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

describe('which host a page belongs to', () => {
  it('asks the one that takes any page last', () => {
    expect(hosts.at(-1)?.id).toBe('generic');
    expect(hosts.map(({ id }) => id)).toHaveLength(new Set(hosts.map(({ id }) => id)).size);
  });

  it('is nobody where there is nothing to write or read', () => {
    expect(pickHost(parse('<p>A page like any other.</p>'))).toBeUndefined();
    expect(pickHost(parse('<body class="task-settings action-none"><p>Settings</p>'))).toBeUndefined();
  });
});
