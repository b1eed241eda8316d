import { describe, expect, it } from 'vitest';
import { nameIn } from './things';

describe('the name a text is about', () => {
  it('is one of a product', () => {
    expect(nameIn('does Rosterly open? it says that Rosterly is closed.')).toBe('Rosterly');
  });

  it.each([
    'the manager Kev was kind to us, and since Kev left nobody is',
    'then Wanda told me, and Wanda knew',
    'my colleague Oyelaran asked, so please write to Oyelaran',
    'and Klaus was here, with Klaus we agreed',
  ])('is none of a person: “%s”', (text) => expect(nameIn(text)).toBeUndefined());
});
