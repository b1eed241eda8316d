import { describe, expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { now, reply } from '../testing';
import { type Peril, perilsIn, perilsOf } from './peril';

/** The message as listening reads it. */
const heard = (text: string) => listen([{ role: 'customer', text }], { now });
const answer = (text: string, at = now) => reply(text, heard(text), { now: at }).text;

const told: readonly [Peril, string][] = [
  ['peril-device', 'The heater you sold me makes a smell of burning plastic and yesterday there was smoke.'],
  ['peril-device', 'My toaster is smoking whenever I use it.'],
  ['peril-device', 'The socket is charred and the charger has melted.'],
  ['peril-device', 'I got an electric shock when I touched the tap.'],
  ['peril-device', 'She got a shock off the cooker.'],
  ['peril-device', 'The battery exploded on my desk, and sparks flew everywhere.'],
  ['peril-device', 'Your fitter left bare wires hanging out of the ceiling.'],
  ['peril-gas', 'Since the engineer left there is a smell of gas in the hall.'],
  ['peril-gas', 'It smells like gas and nobody picks up your emergency number.'],
  ['peril-gas', 'The carbon monoxide alarm went off twice.'],
  ['peril-car', 'The sump plug is only finger tight.'],
  ['peril-car', 'One wheel came off on the A1 the day after your service.'],
  ['peril-car', 'Brakes failed again this morning.'],
  ['hurt', 'My daughter came home with a bite mark on her arm.'],
  ['hurt', 'The shelf came down and my son was injured.'],
  ['hurt', 'I burnt my hand on the handle, which is far too hot.'],
  ['hurt', 'He had an allergic reaction after the meal you served as nut free.'],
  ['hurt', 'I slipped on the wet floor by your tills and needed stitches.'],
  ['care', 'It is my son’s epilepsy meds and we have two days left.'],
  ['care', 'We have no hot water and a newborn in the house.'],
  ['care', 'It was 13 degrees in my daughter’s room last night.'],
  ['care', 'The stairlift has stopped half way up.'],
];

const harmless: readonly string[] = [
  'A smoking room was booked for us, and we asked for another.',
  'The driver was smoking in his cab.',
  'The shoes caught my eye, the fire pit was sold out.',
  'That bill was a shock.',
  'I am fuming, and my patience has gone up in smoke.',
  'What happens if it catches fire?',
  'There is no smell of gas any more, thank you.',
  'My gas bill has doubled since March.',
  'I want the car back with its wheels clean.',
  'It hurt to read your reply.',
  'Nobody was hurt, thank goodness, but the vase is broken.',
  'I could have been injured.',
  'My bank card was cut up by your machine.',
  'We have no water pistols left in the box of twelve.',
  'The wheelchair space was perfect.',
  'I need new prescription glasses.',
];

describe('what puts somebody at risk', () => {
  it.each(told)('is seen (%s): “%s”', (peril, text) => expect([...perilsIn(text)]).toContain(peril));

  it.each(harmless)('is not seen in “%s”', (text) => expect([...perilsIn(text)]).toEqual([]));

  it('is no medicine by its name alone', () => {
    const asks = 'Do you have the 100 ml inhalers in stock, and until when are you open on Saturday?';
    expect([...perilsOf(asks, heard(asks))]).toEqual([]);
    const fails =
      'You sent my insulin to the wrong branch again, and I have told you three times. This is so frustrating.';
    expect([...perilsOf(fails, heard(fails))]).toEqual(['care']);
  });
});

describe('a reply to somebody at risk', () => {
  it('says what to do with a thing that burns, and when they hear of us, before anything else', () => {
    const text = answer(
      'The heater you sold me makes a smell of burning plastic and yesterday there was smoke. Will I get my money back?',
    );
    expect(text).toContain('Your safety comes first');
    expect(text).toMatch(/unplug it if you can do so safely.* call the emergency services\. I will find out/);
    expect(text).toContain('11:00 today');
    expect(now.getHours()).toBe(10);
  });

  it('comes as soon for a message that has waited', () => {
    const text = 'My toaster is smoking whenever I use it. When do I get a new one?';
    const at = new Date(now.getTime() - 6 * 3_600_000).toISOString();
    const messages = [{ id: '1', role: 'customer' as const, author: {}, text, at }];
    expect(reply(text, heard(text), { messages }).text).toContain('11:00 today');
  });

  it.each([
    [
      'There is a smell of gas in the hall since your engineer left. When do you come?',
      'call the gas emergency number',
    ],
    ['You serviced my car on Monday and the wheel nuts are loose. I am not happy.', 'Please do not drive it'],
  ])('names what to do: %s', (message, words) => expect(answer(message)).toContain(words));

  it('is sorry for who was hurt, and not for “the trouble”', () => {
    const text = answer(
      'My 3 year old came home on Thursday with a bite mark on her arm and nobody told me at pick-up. I want the manager to call me.',
    );
    expect(text).toMatch(/somebody was hurt/i);
    expect(text).not.toContain('for the trouble');
  });

  it('keeps a boundary and what to do together', () => {
    const text = answer(
      'You useless idiots, the plug of the dryer you sold me has melted and there was smoke. Fix it.',
    );
    expect(text).toContain('insults');
    expect(text).toContain('unplug it');
  });

  it('does not keep anybody waiting for us with their health', () => {
    const evening = new Date(now);
    evening.setHours(17, 30);
    const text = answer(
      'You have sent my insulin to the wrong branch again. I am furious, I have two days left.',
      evening,
    );
    expect(text).toContain('please do not wait for us');
  });
});
