import { describe, expect, it } from 'vitest';
import { phrasesOf, take } from './testing';
import { textOfBytes } from './text-of-bytes';

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

  it('are read with headings as spreadsheets have them, in any case, and in some languages of their writers', () => {
    expect(phrasesOf('Name,Shortcut,Snippet text,Created by\nLate,late,"Sorry, it is late.",Ida')).toMatchObject([
      { id: 'late', text: 'Sorry, it is late.', shortcut: 'late' },
    ]);
    expect(phrasesOf('\ufeffTitel;Inhalt;Kürzel\r\n"Verspätet";"Hallo,\r\nes ist ""unterwegs""";late')).toMatchObject([
      { id: 'verspatet', text: 'Hallo,\nes ist "unterwegs"', shortcut: 'late' },
    ]);
    // A line for spreadsheets that says what parts the cells.
    expect(phrasesOf('sep=;\ntitle;body\nLate;Sorry, it is late')).toMatchObject([{ text: 'Sorry, it is late' }]);
    expect(take('sep=;\ntitle;body\nLate;')?.leftOut).toMatchObject([{ place: 'line 3' }]);
  });

  it('whose headings say nothing are of no format, rather than texts that are none', () => {
    expect(take('Kind,Owner,Wording\nLate parcel,Ida,"Sorry, it is late. I will ask."')).toBeUndefined();
    expect(take('Nr;Wer;Was\n1;Ida;"Sorry, it is late. I will ask."')).toBeUndefined();
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

describe('the words of a file', () => {
  const words = 'title,body\nLate,“We refund €20”';

  it('are read in the encodings that spreadsheets write', () => {
    const utf16 = Buffer.from(`\ufeff${words}`, 'utf16le');
    expect(textOfBytes(utf16, TextDecoder)).toBe(words);
    expect(textOfBytes(Buffer.from(utf16).swap16(), TextDecoder)).toBe(words);
    expect(textOfBytes(Buffer.from(`\ufeff${words}`), TextDecoder)).toBe(words);
    const windows = Buffer.from(words.replace('“', '\x93').replace('”', '\x94').replace('€', '\x80'), 'latin1');
    expect(textOfBytes(windows, TextDecoder)).toBe(words);
  });
});
