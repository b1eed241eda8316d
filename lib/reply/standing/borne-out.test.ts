import { describe, expect, it } from 'vitest';
import { plainText } from '../english/plain';
import { borneOutBy } from './borne-out';

const of = (text: string) => borneOutBy(text, plainText(text));

describe('words that bear out what a reply presumes of them', () => {
  it.each([
    ['I am completely lost, which form do I need?', true],
    ['I do not know if I should send the form or the letter.', true],
    ["I don't understand the letter.", true],
    ['My son lost his gloves on the tram.', false],
    ["I don't know if you have got my form.", false],
  ])('that they are lost: %s', (text, lost) => expect(of(text).lost).toBe(lost));

  it.each([
    ['I have a receipt.', true],
    ['I have your e-mail from 3 May.', true],
    ['I have the signed confirmation.', true],
    ['The receipt is attached.', true],
    ['No receipt is attached.', false],
    ['The receipt is not attached.', false],
    ['I have no receipt.', false],
    ['I have no proof of it.', false],
    ['I have lost confirmation.', false],
    ['We have mail delivery at nine.', false],
    ['I have your e-mail program on my laptop.', false],
  ])('that they can show it: %s', (text, proves) => expect(of(text).proves).toBe(proves));

  it.each([
    ['Please put me through to somebody above you.', true],
    ['If you need to ask someone above you, fine.', false],
    ['If you want to ask your manager, fine, but I want to speak to her myself: your manager.', true],
  ])('that they ask for somebody who decides: %s', (text, asks) => expect(of(text).asksPerson).toBe(asks));
});
