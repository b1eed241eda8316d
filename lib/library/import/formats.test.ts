import { describe, expect, it } from 'vitest';
import { leftOutOf, phrasesOf, take } from './testing';

describe('macros of Zendesk', () => {
  const macro = (title: string, actions: unknown, more = {}) => ({ id: 36, title, actions, active: true, ...more });

  it('become phrases: the answer, its folder, its gaps, whether it is for the customer', () => {
    const macros = [
      macro('Delivery::Late parcel', [
        {
          field: 'comment_value_html',
          value: '<p>Dear {{ticket.requester.name}},</p><p>I see it &amp; I am sorry.</p>',
        },
        { field: 'current_tags', value: 'late parcel' },
        { field: 'comment_mode_is_public', value: 'true' },
      ]),
      macro('For us', [
        { field: 'comment_value', value: ['channel:all', 'Ticket {{ticket.id}}, once more {{ticket.id}}.'] },
        { field: 'comment_mode_is_public', value: false },
      ]),
    ];
    expect(phrasesOf({ macros, count: 2 })).toMatchObject([
      {
        id: 'late-parcel',
        text: 'Dear {customer},\n\nI see it & I am sorry.',
        tags: ['Delivery', 'late', 'parcel'],
        origin: 'zendesk 36',
        note: expect.stringContaining('It was called “Late parcel”.'),
      },
      {
        id: 'for-us',
        text: 'Ticket {ticket_id}, once more {ticket_id}.',
        internal: true,
        placeholders: [{ name: 'ticket_id', label: 'ticket.id' }],
      },
    ]);
    expect(phrasesOf({ macros })[0]).not.toHaveProperty('internal');
  });

  it('are left out with the reason where they say nothing, are switched off, or hold conditions', () => {
    const conditions = '{% if ticket.tags %}Dear{% endif %} customer';
    const macros = [
      macro('Close', [{ field: 'status', value: 'solved' }]),
      macro('Old', [{ field: 'comment_value', value: 'Hello' }], { active: false }),
      macro('If', [{ field: 'comment_value', value: conditions }]),
      'no macro at all',
    ];
    expect(leftOutOf({ macros }).map(({ place, why }) => [place, why.split(/[ ,:.]/, 4).join(' ')])).toEqual([
      ['macros[0]', 'It writes nothing to'],
      ['macros[1]', 'It is switched off'],
      ['macros[2]', 'It has conditions '],
      ['macros[3]', 'It writes nothing to'],
    ]);
  });
});

describe('other helpdesks', () => {
  it('Gorgias: what setResponseText says, with tags; how a date is shown is let go', () => {
    const answer = {
      body_html:
        '<div>Hi {{ticket.customer.firstname}},</div><div>it left on {{ order.date|datetime_format("MMM Do") }}.</div>',
    };
    const data = [
      {
        id: 7,
        name: 'Order status',
        actions: [
          { name: 'addTags', arguments: { tags: 'question, order status' } },
          { name: 'setResponseText', arguments: answer },
        ],
      },
    ];
    expect(phrasesOf({ data })).toMatchObject([
      {
        id: 'order-status',
        text: 'Hi {customer},\nit left on {order_date}.',
        tags: ['question', 'order status'],
        origin: 'gorgias 7',
      },
    ]);
  });

  it('Freshdesk: HTML, white space as it reads, the address of a link behind its words', () => {
    const html =
      '<div dir="ltr">\n  We have   it. <br>\n See <a href="https://lamps.example/x">the list</a>.<img src="x"></div>';
    const [phrase] = phrasesOf([{ id: 5, title: 'Received', folder_id: 1, content: 'We', content_html: html }]);
    expect(phrase?.text).toBe('We have it.\nSee the list (https://lamps.example/x).');
    expect(phrase?.note).toContain('pictures were left out');
    const folder = { id: 1, name: 'Parcels', canned_responses: [{ id: 5, title: 'Received' }] };
    expect(leftOutOf(folder)).toMatchObject([{ title: 'Received', why: expect.stringContaining('title only') }]);
  });

  it('Help Scout: a phrase for mails and one for chats, and a word where nothing is known', () => {
    const reply = {
      id: 9,
      name: 'Hello',
      text: 'Hi {%customer.firstName,fallback=there%},<br />ticket {%conversation.number,fallback=open%}.',
      chatText: 'Hi!',
    };
    expect(phrasesOf([reply])).toMatchObject([
      {
        id: 'hello',
        text: 'Hi {customer},\nticket {conversation_number}.',
        placeholders: [{ name: 'conversation_number', default: 'open' }],
      },
      { id: 'hello-chat', text: 'Hi!', channel: ['chat'] },
    ]);
    const previews = [{ id: 9, name: 'Hello', preview: 'Hi …' }];
    expect(leftOutOf(previews)[0]?.why).toMatch(/preview only/);
    expect(leftOutOf({ _embedded: { 'saved-replies': previews }, _links: {} })).toMatchObject([{ title: 'Hello' }]);
  });

  it('Intercom: the plain text, with its fallbacks', () => {
    const macro = {
      type: 'macro',
      id: 3,
      name: 'Hi',
      body: '<p>…</p>',
      body_text: 'Hi {{user.name|fallback:"there"}} of {{company.name|fallback:"your firm"}}',
    };
    expect(phrasesOf({ type: 'list', data: [macro] })).toMatchObject([
      { text: 'Hi {customer} of {company_name}', placeholders: [{ name: 'company_name', default: 'your firm' }] },
    ]);
  });

  it('Front: the HTML of each template, its subject left aside', () => {
    const template = {
      id: 'rsp_4',
      name: 'Late',
      subject: 'Your lamp',
      body: '<div>Hi {{recipient.first_name}},<br>it is late. {{user.name}}</div>',
    };
    expect(phrasesOf({ _pagination: {}, _results: [template, { ...template, id: 'rsp_5', body: '' }] })).toMatchObject([
      { id: 'late', text: 'Hi {customer},\nit is late. {agent}', origin: 'front rsp_4' },
    ]);
  });

  it('Zammad: text modules, switched off ones left out, keywords as tags', () => {
    const module = {
      id: 2,
      name: 'Late',
      keywords: 'parcel, late',
      content: '<div>Hi #{ticket.customer.firstname},</div><div>#{ticket.title} is #1. #{user.firstname}</div>',
      active: true,
    };
    const { library, leftOut } = take([module, { ...module, active: false }]) ?? {};
    expect(library?.phrases).toMatchObject([
      {
        text: 'Hi {customer},\n{ticket_title} is #1. {agent}',
        tags: ['parcel', 'late'],
        placeholders: [{ name: 'ticket_title' }],
      },
    ]);
    expect(leftOut).toMatchObject([{ why: 'It is switched off there.' }]);
  });

  it('Chatwoot: the text under its short code', () => {
    const response = { id: 1, account_id: 1, short_code: 'late', content: 'Hi {{contact.first_name}}, it is late.' };
    expect(phrasesOf([response])).toMatchObject([{ id: 'late', text: 'Hi {customer}, it is late.', shortcut: 'late' }]);
  });
});

describe('folders of Text Blaze', () => {
  it('become phrases with their folder as a tag; commands become gaps, or keep a snippet out', () => {
    const snippets = [
      {
        shortcut: '/late',
        text: 'Dear {formtext: name=First name; default=reader},\nit comes {formmenu: default=soon; today; name=When} {cursor} ({time: L}).',
      },
      { shortcut: '/if', text: '{if: true}yes{endif}' },
      { shortcut: '/html', html: '<p>Hi</p>' },
    ];
    const { library, leftOut } =
      take({ folders: [{ name: 'Parcels', snippets }, 'no folder', { name: 'Empty' }] }) ?? {};
    expect(library?.phrases).toMatchObject([
      {
        id: 'late',
        text: 'Dear {first_name},\nit comes {when_field} ({date_or_time}).',
        shortcut: '/late',
        tags: ['Parcels'],
        placeholders: [
          { name: 'first_name', label: 'First name', default: 'reader' },
          { name: 'when_field', default: 'soon', choices: ['soon', 'today'] },
          { name: 'date_or_time' },
        ],
      },
    ]);
    expect(leftOut?.map(({ place }) => place)).toEqual(['folders[0].snippets[1]', 'folders[0].snippets[2]']);
  });
});
