import { describe, expect, it } from 'vitest';
import { indirectQuestion } from './question';
import { isHollow, statedQuestion } from './stated-question';

describe('a question put in order', () => {
  it.each([
    [
      'Do you need that number, or do I just pay the 10 Euro?',
      'whether we need that number or whether you pay the 10 Euro',
    ],
    ['Where do I even begin?', 'where to begin'],
    ['Is the council tax inside the price?', 'whether the council tax is inside the price'],
    ["how long does it take, and don't ring me with offers", 'how long it takes'],
    ['Where are the other 8?', 'where the other 8 are'],
    ['who is teaching us this Thursday?', 'who is teaching you this Thursday'],
    ['is that ok with the price a head?', 'whether that is ok with the price a head'],
    ['is the notice period one month or three', 'whether the notice period is one month or three'],
    ['how much & can i collect it on Saturday', 'how much it costs and whether you can collect it on Saturday'],
    ["do I need one or don't I?", 'whether you need one'],
    ["Who've I got now?", 'who you have got'],
    ['tell me where goes the rest of my money', 'where the rest of your money goes'],
    ['tell me, in writing, whether the claim is accepted', 'whether the claim is accepted'],
    ['Where is the glaze, by my own list 4 pots?', 'where the glaze is'],
    ['Is the last good one from the 16th still there?', 'whether the last good one from the 16th is still there'],
    [
      'Would the old lid plus glue from my aunt be enough?',
      'whether the old lid plus glue from your aunt would be enough',
    ],
    ['Can I fetch it today yes/no?', 'whether you can fetch it today'],
    ['How do you want the second one back?', 'how we want the second one back'],
    ['How come Firefox is not involved?', 'why Firefox is not involved'],
    ['Any idea why my music stops?', 'why your music stops'],
    ['Since when is the pickup at 14?', 'since when the pickup is at 14'],
    ['could the tour list be sorted by gate?', 'whether the tour list could be sorted by gate'],
    ['is the maintenance for the app really at night?', 'whether the maintenance for the app is at night'],
    ['Is there a "home" button?', 'whether there is a “home” button'],
    ['Why would you charge for it?', 'why we would charge for it'],
    ['Why did my order get cancelled?', 'why your order got cancelled'],
    ["Why aren't my glazes being shipped?", 'why your glazes are not being shipped'],
    ["Why can't we see more than one firing?", 'why you cannot see more than one firing'],
    ["Isn't there a way to undo it?", 'whether there is a way to undo it'],
    ['What is your kiln returns policy?', 'what our kiln returns policy is'],
    ['Is the fault in section 3 fixed?', 'whether the fault in section 3 is fixed'],
    ['Has something changed since May?', 'whether something has changed since May'],
    ['Did I accidentally move the shelf?', 'whether you accidentally moved the shelf'],
    ['Does Kiln Cloud still accept paper orders?', 'whether Kiln Cloud still accepts paper orders'],
    ['Is Kiln Now currently closed?', 'whether Kiln Now is currently closed'],
    ["Where's the button to sign up using a card?", 'where the button is to sign up using a card'],
    ['Will the emergency phone in the lift work by May?', 'whether the emergency phone in the lift will work by May'],
    ['Will my next order ship with the lamp?', 'whether your next order will ship with the lamp'],
    ['Is the tenancy automatic?', 'whether the tenancy is automatic'],
    ['When is the next free day?', 'when the next free day is'],
    ['Does the glaze fade or come off?', 'whether the glaze fades or comes off'],
    ['Does the app help find and fix it?', 'whether the app helps find and fix it'],
    ['Does your kiln cover include the lid?', 'whether our kiln cover includes the lid'],
    ['Does somebody like me start with the fox?', 'whether somebody like you starts with the fox'],
    ['Which is the last kiln that fires tonight?', 'which is the last kiln that fires tonight'],
    ['Is there any spare lids in the depot?', 'whether there are any spare lids in the depot'],
    ["Why isn't there a lid for it?", 'why there is not a lid for it'],
    ["Can't I fire it twice?", 'whether you can fire it twice'],
    ['What is my limit, do you think?', 'what your limit is'],
    ['If I fire it on the 29th which price counts?', undefined],
    ['Could you let me know how long you keep the glazes?', 'how long we keep the glazes'],
    ['When will the kiln be read this year?', 'when the kiln will be read this year'],
    ['Let me know when you found a lid.', undefined],
    ['Could the two of us stand at the back?', undefined],
    ['Which of these am I supposed to be in?', 'which of these you should be in'],
    ['Is there a key to skip the glaze for now?', 'whether there is a key to skip the glaze for now'],
    ['When do the bowls come home, there is a gran at the door.', 'when the bowls come home'],
    ['Shall I take this up as a sign?', 'whether you should take this up as a sign'],
    ['what it is I own, nor whether it bites', 'what it is you own and whether it bites'],
    ['Does anyone has a lid for it?', 'whether anyone has a lid for it'],
    ['Why did you move the kiln off, your shelves are too low?', 'why we moved the kiln off'],
    ['How can I move it to the yard, and if not?', 'how you can move it to the yard'],
    ['Is this being sent out again today?', 'whether this is being sent out again today'],
    ['What are Preferred Shelves?', 'what Preferred Shelves are'],
    ['What kind of glaze works with brick?', 'what kind of glaze works with brick'],
    ['Who is in charge of this kiln?', 'who is in charge of this kiln'],
    ['Is there no kiln for hire before Saturday?', 'whether there is any kiln for hire before Saturday'],
    ['Is there no longer a kiln for hire?', 'whether there is no longer a kiln for hire'],
    ['Could somebody not come and light it?', 'whether somebody could not come and light it'],
    ['Can we not have nuts in the glaze?', 'whether you cannot have nuts in the glaze'],
    ['Could someone not open my parcels?', 'whether someone could not open your parcels'],
    ['Is there no manual and no key in the box?', 'whether there is no manual and no key in the box'],
    ['Is there no key or no lid in the box?', 'whether there is no key or no lid in the box'],
    ['Is there no bus today as the road is closed?', 'whether there is no bus today as the road is closed'],
    ['Are there no firings on Monday anymore?', 'whether there are no firings on Monday anymore'],
    ['Is there no parking any more at the gate?', 'whether there is no parking any more at the gate'],
    [
      'Is there no firing on 4 May, or only for my street?',
      'whether there is no firing on 4 May, or only for your street',
    ],
    ['Is there no late fee for it?', 'whether there is no late fee for it'],
    ['Is there no kiln after the tour?', 'whether there is any kiln after the tour'],
    ['Was the kiln open back then?', 'whether the kiln was open back then'],
    ['Can I get the lid after then?', 'whether you can get the lid after then'],
    ['Is the price given when I book valid?', undefined],
    ['Are the bowls bought and paid for still valid?', undefined],
    ['Was the shed built in stone?', undefined],
    ['Is the price given per bowl?', undefined],
    ['Could they not ring the bell?', 'whether they could not ring the bell'],
    ['Is this glaze known?', 'whether this glaze is known'],
    ['Could somebody look at the kiln before then?', 'whether somebody could look at the kiln before then'],
    ['If the spare lid is the same as in the old kiln?', 'whether the spare lid is the same as in the old kiln'],
  ])('“%s” → “%s”', (question, expected) => {
    expect(indirectQuestion(question)).toBe(expected);
  });

  it('is none where others have to learn it, and ends where its sentence goes on', () => {
    expect(statedQuestion('You need to learn how to treat a kiln with respect.')).toBeUndefined();
    expect(statedQuestion("I didn't know how to open the lid.")).toBe('how to open the lid');
    expect(statedQuestion('An endless page on how to fire a bowl but no word on lids.')).toBe('how to fire a bowl');
    expect(statedQuestion('Hints on how to open the lid would be greatly appreciated.')).toBe('how to open the lid');
  });

  it('is found where it is told rather than asked', () => {
    expect(statedQuestion('The question, once more, is whether article 44 is approved.')).toBe(
      'whether article 44 is approved',
    );
    expect(statedQuestion('I don’t understand why my bill went up.')).toBe('why your bill went up');
    expect(statedQuestion('It is late.')).toBeUndefined();
    expect(statedQuestion('I cannot see why I should fire a kiln like that.')).toBeUndefined();
  });

  it('is hollow when it names nothing', () => {
    expect(['Is it that?', 'Does it cost?', 'How can we do that?'].every(isHollow)).toBe(true);
    expect(isHollow('Is the card valid?')).toBe(false);
  });
});
