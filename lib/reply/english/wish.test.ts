import { describe, expect, it } from 'vitest';
import { wishTold } from './wish';

describe('a wish that is told', () => {
  it.each([
    ['We need 60 vests with our logo for a site opening.', 'you need 60 vests with your logo for a site opening'],
    ["I'd like my port-out codes, please, plus a receipt.", 'you would like your port-out codes, plus a receipt'],
    ['I expect the sum on my account by 27 November.', 'you expect the sum on your account by 27 November'],
    [
      'I want proof that the kiln was fired at 06:00 on Friday.',
      'you would like proof that the kiln was fired at 06:00 on Friday',
    ],
    ['I need the kiln by 4 December its for her birthday', 'you need the kiln by 4 December'],
    ['I should like a copy of the bill for the kiln.', 'you would like a copy of the bill for the kiln'],
    ['And I want the name of your director, not a form letter.', 'you would like the name of our director'],
    ['We also ask that the visit is not invoiced, it is good publicity.', 'you ask that the visit is not invoiced'],
    ['I am asking for a copy of the contract because the bank wants it.', 'you ask for a copy of the contract'],
    ['I need the kiln by Friday or the fair is off for us.', 'you need the kiln by Friday'],
    ['From now on we want one single person for this.', undefined],
    ['I need from you within the hour:', undefined],
    ['We need from you before Monday', undefined],
    ['I expect from you by 5 pm:', undefined],
    ['We need from you by the end of the week:', undefined],
    ['We need from you by Friday, 4 December:', undefined],
    ['I need from you today a refund of 40 EUR.', 'you need from us today a refund of 40 EUR'],
    ['I expect from you by Monday a refund.', 'you expect from us by Monday a refund'],
    ['We want from you today a technician.', 'you would like from us today a technician'],
    [
      'I expect from you within 24 hours a full refund for order 5512.',
      'you expect from us within 24 hours a full refund for order 5512',
    ],
    [
      "Hey there, we'd like to add 6 people on 1 May, and take off Ingrid, who is leaving.",
      'you would like to add 6 people on 1 May, and take off Ingrid',
    ],
    [
      'I would rather keep it and have the arm replaced than send it back, it took three of us.',
      'you would rather keep it and have the arm replaced than send it back',
    ],
    ["We'd need two more seats for December.", 'you need two more seats for December'],
    ['need the proof of insurance by noon.', 'you need the proof of insurance by noon'],
    [
      "Ideally we'd have one account and one standing order.",
      'you would ideally like one account and one standing order',
    ],
    [
      'All deliveries after 26 February should go to the depot.',
      'you would like all deliveries after 26 February to go to the depot',
    ],
    ['I would like the list, without my name on it just now.', 'you would like the list'],
    ['I want the kiln in the small shed just now.', 'you would like the kiln in the small shed'],
    ['I should like four lids for the coming year.', 'you would like four lids for the coming year'],
    ['Want a clean kiln here by Thursday.', 'you would like a clean kiln here by Thursday'],
    ['Under section 4 I request erasure of all data held about me.', 'you ask for erasure of all data held about you'],
    ['What I need is a date for the kiln.', 'you would like a date for the kiln'],
    [
      'I want it put back to 118 until somebody has read it.',
      'you would like it put back to 118 until somebody has read it',
    ],
    ['I want it changed why is it so.', undefined],
    ['An estimate from the workshop would be nice, even a rough one.', 'you would like an estimate from the workshop'],
    ['A Tuesday morning would be good.', undefined],
    ['An answer would be nice.', undefined],
    ["I don't need a long letter, just a date for the kiln.", 'you would like a date for the kiln'],
    ['The parcel should have come on Friday.', undefined],
    ["I'd like to add that he was kind.", undefined],
    [
      'I want the engineer here in five minutes, yes I know he is away.',
      'you would like the engineer here in five minutes',
    ],
    ['I want you to call me.', undefined],
    ['I would like to know when it ships.', undefined],
    ['I would like .glz files to open by themselves.', undefined],
    ['I would like the shelf pinned so if the list is long I still see it.', 'you would like the shelf pinned'],
    ['I need help.', undefined],
    ['I just want the kiln to behave as it always has.', undefined],
    ['I want the manual.you cannot fire it without.', undefined],
    ['I just want Kiln Cloud is linked to my lamp.', undefined],
    ['We need and instead will be cold.', undefined],
    ["I prefer the kiln's way.) It is warmer.", undefined],
    ['I want the following.', undefined],
    ['I want the useless manual replaced by a driver who is no idiot.', undefined],
    ['We needed two of them last year.', undefined],
  ])('“%s” becomes “%s”', (written, told) => {
    expect(wishTold(written)).toBe(told);
  });
});
