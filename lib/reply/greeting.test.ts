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

  it('makes the opening and the closing line', () => {
    expect(greetingFor('Mara', 'email')).toBe('Hello Mara,');
    expect(greetingFor(undefined, 'email')).toBe('Hello,');
    expect(closingFor({ name: 'Robin Vale' }, 'email')).toBe('Kind regards,\nRobin Vale');
    expect(closingFor({}, 'email')).toBe('');
    expect(closingFor({ name: 'Robin' }, 'chat')).toBe('');
  });
});
