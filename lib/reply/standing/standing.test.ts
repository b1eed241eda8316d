import { describe, expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { now, reading, reply } from '../testing';

const first = (text: string) => reply(text, listen([{ role: 'customer', text }], { now })).text;

describe('what a reply takes for granted', () => {
  it('is never that somebody comes back who writes for the first time', () => {
    const text = 'move folders in "show more folders"\ni cant move my folders in a new tab in "show more folders"';
    expect(first(text)).not.toMatch(/coming back|your case|again/);
  });

  it('is never that something is not solved where nobody says so', () => {
    expect(first('yes! all is here, well wrapped. you lot are why i still order by post')).not.toMatch(
      /not solved|not right/,
    );
  });

  it('is never that work goes on where nothing is waited for', () => {
    const talk = [
      {
        id: '0',
        role: 'agent' as const,
        author: {},
        text: 'The refund left us on Monday. Banks take up to five days.',
      },
      { id: '1', role: 'customer' as const, author: {}, text: "Then I'll look again on Monday, no problem." },
    ];
    const said = reply(talk[1]!.text, listen(talk, { now }), { messages: talk }).text;
    expect(said).not.toMatch(/go on from there|comes next/);
  });

  it('is never that thanks alone are praise for the team', () => {
    expect(first('Thanks, I changed the plate as you wrote and will watch it for a day or two.')).not.toMatch(
      /team|kind/,
    );
  });

  it('is never that somebody insults us who is calm', () => {
    const rat = { name: 'abusive' as const, confidence: 0.71, evidence: [] };
    const read = (heat: number) =>
      reading([], {
        abuse: 'abuse',
        situations: [rat, { name: 'frustrated', confidence: heat, evidence: [] }],
      });
    const text = 'A rat has chewed through the line, the nasty beast.';
    expect(reply(text, read(0.2)).text).not.toMatch(/insult/);
    expect(reply(text, read(0.9)).text).toMatch(/insult/);
  });

  it('is never that somebody who has gone may still be kept', () => {
    const gone = 'We have signed with another potter. Send the final bill.';
    const open = 'If the next kiln is late again we are off to another potter.';
    const read = reading(['threatens-to-leave', 'frustrated']);
    expect(reply(gone, read).text).not.toMatch(/decision stays|decide on facts|can offer|thinking of/);
    expect(reply(open, read).text).toMatch(/what we can do|can change/);
  });

  it('is that a date is to be asked for only where none was named', () => {
    const read = reading(['impatient']);
    expect(reply('It is a present for Saturday! Send it now.', read).text).not.toMatch(
      /date or an event|urgent for you/,
    );
    expect(reply('Send it now, I mean it!', read).text).toMatch(/\bdate\b|urgent for you|depends on it/);
  });

  it('is English where a few words are too few to tell', () => {
    expect(first('yo when double points')).toMatch(/\bby\b/);
  });

  it('is never that somebody only tells of a thing that does not work', () => {
    const text = first('The dishwasher stops in the middle of the programme and shows E15.');
    expect(text).toMatch(/the dishwasher/i);
    expect(text).toMatch(/\bI (?:will look|am looking|am going through)\b/);
  });

  it('is that they told us before only where they say so', () => {
    const tiring = /tiring|more than once|told us/;
    expect(first('I have told you twice that the heater is dead. It is still dead. This is unbearable!')).toMatch(
      tiring,
    );
    expect(
      first(
        'Blank emails\nThe second e-mail I opened was blank as well, and each time I move a message it is gone. Awful.',
      ),
    ).not.toMatch(tiring);
  });

  it('is never that bare thanks are worth showing around', () => {
    expect(first('Ok thank you')).toMatch(/You are welcome/);
    expect(first('Thank you so much, the new kiln is wonderful and the driver was so kind!')).not.toMatch(
      /You are welcome/,
    );
  });

  it('is never that praise is all, where a small point stands behind it', () => {
    expect(first('It works perfectly, you are the best! The only small thing is that the lid is blue.')).toMatch(
      /noted the one thing/,
    );
  });

  it('is never that a death needs no word where nothing went wrong', () => {
    expect(first("My late husband's contract still runs. Could you close it?")).toMatch(/condolences/);
  });

  it('is never that somebody gave no reason who has told us how it presses', () => {
    expect(first('They are in the shop right now. I have frozen stock landing in 40 minutes!')).not.toMatch(
      /what makes it urgent|date or an event/,
    );
  });
});
