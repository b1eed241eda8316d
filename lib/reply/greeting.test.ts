import { describe, expect, it } from 'vitest';
import { addressOf, closingFor, firstName, greetingFor } from './greeting';

const message = (role: 'customer' | 'agent', text: string) => ({ id: '1', role, text, author: {} });

describe('the name to greet with', () => {
  it.each([
    ['Mara Lindt', 'Mara'],
    ['Lindt, Mara', 'Mara'],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ['Émilie Roux', 'Émilie'],
    ['Mrs Sato', 'Mrs Sato'],
    ['Dr. Anna Weiss', 'Dr Weiss'],
  ])('of “%s” is %s', (name, first) => {
    expect(firstName(name)).toBe(first);
  });

  it.each(['M. Lindt', 'D.K.', 'ACME GmbH', 'Support Team', 'mara@mail.example', 'foxfan_77', 'MARA', '', undefined])(
    'is not sure for “%s”',
    (name) => {
      expect(firstName(name)).toBeUndefined();
    },
  );

  it('is not what an earlier reply of ours called everybody', () => {
    const thread = [
      message('agent', 'Dear Passenger, it was the weather.'),
      message('customer', 'No.\n\nRegards\nIda Sol'),
    ];
    expect(addressOf(thread, undefined)).toBe('Ida');
    expect(addressOf([message('agent', 'Dear Tenant,\nno.'), message('customer', 'No.')], undefined)).toBeUndefined();
  });

  it('follows an earlier reply of ours, then the host, then how they signed', () => {
    expect(
      addressOf([message('agent', 'Hello Mrs Sato,\nthank you.'), message('customer', 'No.')], { name: 'Keiko Sato' }),
    ).toBe('Mrs Sato');
    expect(addressOf([message('customer', 'Help!\nThanks, Mara')], undefined)).toBe('Mara');
    expect(addressOf([message('customer', 'Help!\nThx\nMarcus')], undefined)).toBe('Marcus');
    expect(addressOf([message('customer', 'Help!\n\nThx\nno phone')], undefined)).toBeUndefined();
    expect(addressOf([message('customer', 'Help!\n\nBest regards\nMara Lindt')], { name: 'm.l.' })).toBe('Mara');
    expect(addressOf([message('customer', 'Where is it?\n\nRegards\nIda Sol\n\n-- \nIda Sol\nFleet')], undefined)).toBe(
      'Ida',
    );
    expect(addressOf([message('customer', 'Where is it?\n\nIda Sol')], undefined)).toBe('Ida');
    expect(addressOf([message('customer', 'Where is it?\n\nDr. Ida Sol')], undefined)).toBe('Dr Sol');
    expect(addressOf([message('customer', 'What does it cost?\nBR Jonna')], undefined)).toBe('Jonna');
    expect(addressOf([message('customer', 'Where is it?\n\nCastell')], undefined)).toBeUndefined();
    expect(addressOf([message('customer', 'I said thanks but no.')], undefined)).toBeUndefined();
  });

  it.each([
    ['Where do I find it?\nMike', 'Mike'],
    ['It stays grey.\nHendrike Mol', 'Hendrike'],
    ['Please send the label.\nSwantje', 'Swantje'],
    ['Who has an idea? Thomas', 'Thomas'],
    ['Any help is welcome. Thank-you, Will', 'Will'],
    ['Many thanks for all.\nThanks for your help\nDouglas Smith', 'Douglas'],
    ['Nothing works.\n--Paul', 'Paul'],
    ['It is closed.\nMatt, Harbour Kiosk', 'Matt'],
    ['He comes on Friday.\nDr. Ilse Anders', 'Dr Anders'],
    ['All is well again, many thanks and best regards\nSunniva Haug', 'Sunniva'],
  ])('is the one under “%s”', (text, name) => {
    expect(addressOf([message('customer', text)], undefined)).toBe(name);
  });

  it.each([
    'The belt is torn.\nToolroom',
    'The belt is torn.\n\nRegards\nToolroom',
    'Where is the van?\nKettler',
    'We wait for it.\nKreuzer Logistics',
    'It rains in.\nThe Wibbels',
    'That did it. Thanks again Fred.',
    'She put in a card. I nearly cried, thank you Lotte!',
    'It fails on each page.\nView Certificate',
    'It was signed by Yours, P. Anand',
    'I moved from Leeds to\nNew York',
  ])('is not there in “%s”', (text) => {
    expect(addressOf([message('customer', text)], undefined)).toBeUndefined();
  });

  it('is none of ours whom they thank', () => {
    const thread = [
      message('agent', 'Hello,\nplease restart it.\nFrank'),
      message('customer', 'It runs. Thanks, Frank'),
    ];
    expect(addressOf(thread, undefined)).toBeUndefined();
  });

  it('makes the opening and the closing line', () => {
    expect(greetingFor('Mara', 'email')).toBe('Hello Mara,');
    expect(greetingFor(undefined, 'email')).toBe('Hello,');
    expect(closingFor({ name: 'Robin Vale' }, 'email')).toBe('Kind regards,\nRobin Vale');
    expect(closingFor({}, 'email')).toBe('');
    expect(closingFor({ name: 'Robin' }, 'chat')).toBe('');
  });
});
