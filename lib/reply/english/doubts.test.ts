import { describe, expect, it } from 'vitest';
import { isSlip } from './doubts';

describe('a piece of a sentence', () => {
  it.each([
    'for £68.12 on a house you moved out of in March',
    'for a kiln that you sent back, and we took it',
    'with a lid you never ordered',
    'the £100 penalty to be removed as a goodwill',
    'your second kiln to be sent on Monday',
    'you have not received',
    'the box is no paper inside',
    'you cancel your contract the 2 October at the desk',
    'you booked the kiln on 14 November for you',
    'your kiln is ruined how do you claim',
    'our crew dropped your kiln down the steps, laughed',
  ])('is no statement: “%s”', (text) => expect(isSlip(text)).toBe(true));

  it.each([
    'for a week you had no kiln',
    'on a Sunday you were told that nobody works',
    'for two weeks the kiln has been cold',
    'the kiln has to be sent back',
    'the kiln was said to be mended',
    'your lid is to be replaced on Monday',
    'there is no paper in the box',
    'you arrive on 4 December with two kilns',
    'you cancelled your contract on 2 October',
    'we fired the kiln for you and your dad',
    'you do not know what you can do',
    'you asked us how it is fired',
    'your kiln came late, damaged',
    'on the phone you were told to wait',
  ])('is not seen in a whole one: “%s”', (text) => expect(isSlip(text)).toBe(false));
});
