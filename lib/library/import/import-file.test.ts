import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../parse';
import { importFormats } from './formats';
import { importFile } from './import-file';

const as = { id: 'lamps', name: 'Lamps', language: 'en', publisher: 'Lamp support', issued: '2026-11-23' };

function take(content: unknown, name = 'lamps.csv', format?: string) {
  const file = typeof content === 'string' ? { name, text: content } : { name, text: '', json: content };
  return importFile(file, as, format);
}
const phrasesOf = (content: unknown, name?: string) => take(content, name)?.library.phrases ?? [];
const leftOutOf = (content: unknown) => take(content)?.leftOut ?? [];

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
    expect(leftOutOf([{ id: 9, name: 'Hello', preview: 'Hi …' }])[0]?.why).toMatch(/preview only/);
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

describe('tables', () => {
  it('are read by their headings, with quoted cells, choices and a cursor', () => {
    const csv = [
      'id,title,shortcut,subject,tags,body',
      'a1,"Hi, and welcome",hi,,"greeting, first","<div>Hi {{to.first_name}},</div><div>{{choice \'one, two\'}} {{cursor}}days</div>"',
      'a2,Twice,t,,,"He said ""no"", then',
      'left {soon}."',
      'a3,Empty,e,,,',
    ].join('\r\n');
    const { library, leftOut } = take(csv) ?? {};
    expect(library?.phrases).toMatchObject([
      {
        id: 'hi-and-welcome',
        text: 'Hi {customer},\n{one_or_two} days',
        shortcut: 'hi',
        tags: ['greeting', 'first'],
        placeholders: [{ name: 'one_or_two', choices: ['one', 'two'] }],
        origin: 'csv a1',
      },
      { id: 'twice', text: 'He said "no", then\nleft (soon).', note: expect.stringContaining('round ones') },
    ]);
    expect(leftOut).toEqual([{ place: 'line 5', title: 'Empty', why: 'It has no text.' }]);
    expect(phrasesOf('Name;Text\nHi;Good day')).toMatchObject([{ id: 'hi', text: 'Good day' }]);
  });

  it('of TextExpander have no headings: fill-ins become gaps, dates too, and sections are refused', () => {
    const csv = [
      ';late,"Dear %filltext:name=customer:default=reader:width=10%, it leaves on %d.%m.%Y%|.",Late parcel',
      ';tone,"%fillpopup:name=How:gladly:default=soon% at 50% off"',
      ';part,"%fillpart:name=Why:default=yes%because%fillpartend%"',
    ].join('\n');
    const { library, leftOut } = take(csv, 'Lamps.group.csv') ?? {};
    expect(library?.phrases).toMatchObject([
      {
        id: 'late-parcel',
        text: 'Dear {customer_field}, it leaves on {date_or_time}.',
        shortcut: ';late',
        tags: ['Lamps'],
        placeholders: [{ name: 'customer_field', label: 'customer', default: 'reader' }, { name: 'date_or_time' }],
      },
      { text: '{how} at 50% off', placeholders: [{ name: 'how', default: 'soon', choices: ['gladly', 'soon'] }] },
    ]);
    expect(leftOut).toMatchObject([{ place: 'line 3', title: ';part' }]);
  });

  it('cut off in a quoted cell lose that row and say so', () => {
    expect(take('title,body\na,"One."\nb,"Two\nthree')).toMatchObject({
      library: { phrases: [{ text: 'One.' }] },
      leftOut: [{ place: 'line 3', title: 'b', why: expect.stringContaining('line 3 is never closed') }],
    });
  });
});

describe('an imported library', () => {
  const rows = (...texts: string[]) => [['title', 'body'], ...texts.map((text) => ['Same', text])];
  const csv = (table: string[][]) =>
    table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()).join('\n');

  it('guesses stages plainly, and gives each phrase an id of its own', () => {
    const phrases = phrasesOf(
      csv(
        rows('I can see how frustrating that is.', 'xyzzy', 'I will write to you by Friday 15:00.', 'Grüße aus Århus'),
      ),
    );
    expect(phrases.map(({ id }) => id)).toEqual(['same', 'same-2', 'same-3', 'same-4']);
    expect(phrases.map(({ stage }) => stage)).toMatchObject(['acknowledge', 'next-step', 'next-step', 'next-step']);
    expect(phrases[0]?.note).toMatch(/guess/);
    const [both] = phrasesOf(csv(rows('I can see how frustrating that is. I will write to you by Friday 15:00.')));
    expect(both?.note).toContain('several stages (Acknowledge, Next step)');
    expect(phrases[1]?.note).toMatch(/No stage of the path was found/);
  });

  it('leaves out what says the same again, what is too long, and what is nothing but markup', () => {
    const why = leftOutOf(csv(rows('Hi.', 'Hi.', 'x'.repeat(4001), '<p><img src=x></p>'))).map((one) => one.why);
    expect(why).toEqual([
      'It reads the same as same.',
      'It has 4001 characters; a phrase may have 4000. Split it up.',
      'Nothing is left of it as plain text.',
    ]);
  });

  it('sets no conditions of ours by their tags', () => {
    expect(phrasesOf('title,body,tags\na,Hello,"when:always, tone:formal, fine"')[0]?.tags).toEqual(['fine']);
  });

  it('is valid whatever went in, and nothing of it is markup that was', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '{{',
        '}}',
        '{%',
        '<script>alert(1)</script>',
        '<a href="javascript:x">',
        '%filltext:',
        '"',
        '\ud800',
        '{{__proto__}}',
        ' ',
      ),
    );
    const text = fc.array(hostile, { maxLength: 8 }).map((parts) => parts.join(''));
    const value = fc.oneof(text, fc.integer(), fc.constant(null), fc.array(text, { maxLength: 3 }));
    const action = fc.record({
      field: fc.constantFrom('comment_value', 'comment_value_html', 'x'),
      value,
      name: text,
      arguments: fc.record({ body_html: value, tags: value }),
    });
    const entry = fc.oneof(
      value,
      fc.record({
        id: value,
        title: value,
        name: value,
        text: value,
        chatText: value,
        content_html: value,
        body_text: value,
        actions: fc.array(action, { maxLength: 3 }),
      }),
    );
    const folder = fc.record({ name: value, snippets: fc.oneof(value, fc.array(entry)) });
    const file = fc.oneof(
      fc.record({ folders: fc.array(folder) }),
      fc.array(entry),
      fc.record({ macros: fc.array(entry) }),
      fc.record({ data: fc.array(entry) }),
      entry,
    );
    const check = (content: unknown) => {
      for (const format of importFormats) {
        const imported = take(content, 'x.csv', format.id);
        if (!imported) continue;
        expect(parseLibrary(JSON.parse(JSON.stringify(imported.library)))).toHaveProperty('library');
        for (const phrase of imported.library.phrases) expect(phrase.html).toBeUndefined();
      }
    };
    fc.assert(fc.property(file, check), { numRuns: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { maxLength: 5 }), (table) =>
        check(csv([['title', 'body', 'tags'], ...table])),
      ),
      { numRuns: 60 },
    );
    fc.assert(fc.property(text, check), { numRuns: 100 });
  });

  it('is not made of what is none of the formats', () => {
    for (const content of ['', 'Just words.', '{"macros": [{"title": "a, b"', '<xml>a, b</xml>', [], {}, 7, null])
      expect(take(content)).toBeUndefined();
    expect(take({ macros: [] })).toBeUndefined();
  });
});
