import { describe, expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import type { Reading } from '../../listen/types';
import { reading } from '../testing';
import { matterOf } from './matter';

const said = (text: string, read: Reading) => {
  const matter = matterOf(text, read);
  return matter?.sure ? matter.words : undefined;
};
const matterIn = (text: string) =>
  said(text, listen([{ id: '1', role: 'customer', text }], { now: new Date(2026, 2, 3) }));

describe('what a message is about, as one thing', () => {
  it.each([
    ['The hedge from your depot arrived half dead. What do you suggest?', 'the hedge from our depot'],
    ['You added a handling fee of €4.50 to my order. I never agreed to that.', 'the handling fee of €4.50'],
    ['The lift in Block C has been out of order since Sunday.', 'the lift in Block C'],
    ["My mother's bill has doubled since January and nobody explains why.", "your mother's bill"],
    ['I got a reminder for invoice 7781, which we paid on the 4th.', 'the reminder for invoice 7781'],
    ['Our boiler makes a loud knocking noise every morning.', 'your boiler'],
    ['Could you tell me when the pool opens on Sundays?', 'the pool'],
    ['The kitchen door you fitted last week does not close.', 'the kitchen door'],
    ['My flight to Porto was cancelled and nobody told me.', 'your flight to Porto'],
    ['I still have no refund for the broken kettle.', 'the refund for the broken kettle'],
    ['The invoice for February shows the wrong address.', 'the invoice for February'],
    ['The printer on the second floor prints only half of each page.', 'the printer on the second floor'],
    ['Is the swimming course for beginners already full?', 'the swimming course for beginners'],
    ['Your invoice 20017 lists a service we never had.', 'our invoice 20017'],
    ['The meter in the cellar was never read.', 'the meter in the cellar'],
    ['We need the certificate for the pump by Friday.', 'the certificate for the pump'],
    ['My prescription was sent to the wrong pharmacy.', 'your prescription'],
    ['The heating has been off since Monday and we have a baby.', 'the heating'],
    ['Heating off since Monday, third time this winter.', undefined],
    ['My parking permit ran out and the form will not let me renew it.', 'your parking permit'],
    ['The bin collection skipped our street again.', 'the bin collection'],
    ['Your technician left a hole in the wall.', 'the hole in the wall'],
    ['My deposit has not come back, eight weeks after we moved out.', 'your deposit'],
    ['I would like to move my appointment on Thursday to next week.', 'your appointment on Thursday'],
    ['My suitcase came out of the belt with a broken wheel.', 'your suitcase'],
    ['Our contract ends in May. Can we go on month by month?', 'your contract'],
    ['The playlist I made for the wedding is gone.', 'the playlist'],
    ['The export of our contacts stops at 500 rows.', 'the export of your contacts'],
    ['The dashboard shows zero visitors since the release.', 'the dashboard'],
    ['Could I have the room with the balcony again?', 'the room with the balcony'],
    ['The gift card I bought for my niece does not work in the shop.', 'the gift card'],
    ['My pension statement has the wrong date of birth on it.', 'your pension statement'],
    ['The price on the website was 40, at the till it was 60.', 'the price on the website'],
    ['The glasses for my daughter have the wrong strength.', 'the glasses for your daughter'],
    ['Our order 88213 came with two chairs too few.', 'your order 88213'],
    ['My credit card was charged for a trial I never started.', 'your credit card'],
    ['The tap in the bathroom drips all night.', 'the tap in the bathroom'],
    ['The water in room 12 is cold.', 'the water in room 12'],
    ['The school bus left my daughter at the wrong stop.', 'the school bus'],
    ['I cannot find the button for the subtitles.', 'the button for the subtitles'],
    ['Your newsletter keeps coming although I left the list.', 'our newsletter'],
    ['Our webhook fires three times for each invoice.', 'your webhook'],
    ['The warranty on the drill ended a week before it broke.', 'the warranty on the drill'],
    ['My voucher is refused at the checkout.', 'your voucher'],
    ['The training on Tuesday was cut short.', 'the training on Tuesday'],
    ['The new filter for the aquarium pump does not fit.', 'the new filter for the aquarium pump'],
    ['My mobile data is used up after two days.', 'your mobile data'],
    ['The translation of the manual is full of mistakes.', 'the translation of the manual'],
    ['Our tenants complain about the noise from the garage.', 'the noise from the garage'],
    ['The fence between our gardens fell over in the storm.', 'the fence between your gardens'],
    ['Please send the spare key to the office.', 'the spare key'],
    ['My bike was stolen from your garage.', 'your bike'],
    ['The battery of my hearing aid lasts four hours.', 'the battery of your hearing aid'],
    ['My account is locked and I cannot reset the password.', 'your account'],
    ['Does the weekend rate include breakfast?', 'the weekend rate'],
    ['The soup was cold and the waiter laughed.', 'the soup'],
    ['The speed of our line is half of what we pay for.', 'the speed of your line'],
    ['The link in your mail leads to an error page.', 'the link in our mail'],
    ['My luggage did not arrive with me in Oslo.', 'your luggage'],
  ])('“%s” → %s', (text, matter) => {
    expect(matterIn(text)).toBe(matter);
  });

  it.each([
    ['Milestone 3 moves from the 4th to the 11th.', 'the 3 moves'],
    ['The trucks stand at the border with the wrong papers.', 'the trucks stand'],
    ['The laptop charges, but the screen stays dark.', 'the laptop charges'],
    ['Have your boss ring me.', 'our boss ring'],
    ['I bought the 20 standard edition.', 'the 20 standard edition'],
    ['The 14th suits us.', 'the 14th suits'],
    ['I have no idea how to get access to address the owner.', 'the access to address'],
    ['I ride it with my boots on, round the clock.', 'the clock'],
    ['Thanks again for your help with my check in last night.', 'your check'],
    ['It happens when I open the page.', 'the page'],
    ['The Windows is new, I am using Windows 10.', 'the Windows'],
    ['It shows ads that stop programming.', 'the stop'],
  ])('is no piece of a sentence or what stands around: “%s”', (text, wrong) => {
    expect(matterIn(text)).not.toBe(wrong);
  });

  it.each([
    'Hello',
    'This is the third time. I have had enough.',
    'You lot are a joke.',
    'Your driver was rude to my sister.',
    'wheres my stuff',
    'Thank you so much, that was it!',
    'Tuesday is fine, any time from 8.',
    'My father died in March.',
    'My neighbour moves out in May.',
    'Must all three sign?',
  ])('is left out where no thing is named: “%s”', (text) => {
    expect(matterIn(text)).toBeUndefined();
  });

  it('is not what they say it is not about', () => {
    expect(matterIn("The line drops each evening, and it isn't my router.")).not.toBe('your router');
  });

  it('is looked for at the beginning where nothing says which sentences tell it', () => {
    expect(said('My parcel is late. I need the box.', reading([]))).toBe('your parcel');
    expect(said('', reading([]))).toBeUndefined();
  });

  it('never comes from an aside', () => {
    const text = 'My parcel is late. Lovely weather in your garage, I suppose.';
    const sentences = [
      { start: 0, end: 18, gist: 0.5, aside: 0, ask: 0 },
      { start: 19, end: text.length, gist: 0.9, aside: 0.8, ask: 0 },
    ];
    const chances = { trouble: 1, question: 0, praise: 0, news: 0, unclear: 0 };
    const manner = { kind: 'trouble' as const, confidence: 1, chances, sorry: 1, sentences };
    expect(said(text, reading([], { manner }))).toBe('your parcel');
  });
});
