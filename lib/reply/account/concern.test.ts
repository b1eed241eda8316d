import { describe, expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { plainText } from '../english/plain';
import { concernIn } from './concern';

/** What a message is taken to be about. */
function concernOf(text: string): string | undefined {
  return concernIn(plainText(text), listen([{ role: 'customer', text }], { now: new Date('2026-11-20T09:00:00Z') }))
    ?.id;
}

describe('what a message is about', () => {
  it('is told by one sentence, and not by two lines that stand below each other', () => {
    expect(concernOf('I cannot log in to my account since this morning.')).toBe('cannot-log-in');
    expect(concernOf('Mail password\nWhy does the window not stay where I put it?')).not.toBe('cannot-log-in');
  });

  it('is a claim, a collection or a freeze where they speak of one', () => {
    expect(concernOf('My claim is still not settled after nine weeks.')).toBe('claim');
    expect(concernOf('The collection of my old sofa was refused by your driver, who left it in the hall.')).toBe(
      'return-trouble',
    );
    expect(
      concernOf('You freeze my card on a Saturday night, and I have to leave my watch at the till. I am done.'),
    ).toBe('account-blocked');
    expect(concernOf('My laptop freezes every morning and I have had enough of it.')).toBe('crashes');
  });

  it('is no verdict that is taken back', () => {
    expect(concernOf('This is terrible service, I am furious.')).toBe('poor-service');
    expect(concernOf('It was not terrible service, I just want to know when you open.')).toBeUndefined();
  });
});

describe('words in passing', () => {
  it.each([
    [
      'Our three certificates lapsed at midnight, the shop shows a red page and nobody can buy a thing from us since then. The panel says that the check failed, and we did not touch a thing. Please mend it today. I rang at 8 and gave up after forty minutes on hold with your music.',
      'on-hold',
    ],
    ['I froze my membership in May, since my manager Kev said so. Now you charged me, and Kev has left.', 'crashes'],
    ['There is a late collection fee of £25 on the bill, and I did not collect late, my sister did.', 'return-trouble'],
    ['There is damp on the back wall and my mattress is ruined, how do i claim and who still has my key?', 'claim'],
    ['I claim that the meter is still wrong.', 'claim'],
    ['Please block my card, I have lost it on the bus.', 'account-blocked'],
    ['Nobody told me at pick-up, and I asked your deputy about it on Friday.', 'no-answer'],
    ['I got a letter about overdue books and a charge.', 'late-delivery'],
    ['I have asked four times for my data to be deleted.', 'lost-data'],
    ['After each reconnect the ERP session is lost, and we type the order again.', 'tabs-lost'],
    ['I want to cancel my flight on Friday, how does that work?', 'cancelled-flight'],
    ['The folder list shows what I cannot move any more.', 'playback'],
    ['I tried to check in the settings which server is used.', 'check-in'],
    ['I also discontinued the second address.', 'out-of-stock'],
    ['Every message that is older than a month drops out of the list.', 'calls-texts'],
    ["It is the same as in somebody else's answer here.", 'wrong-recipient'],
    ['I set up a filter that puts what was sent to another folder.', 'passed-around'],
    ['I almost missed my connection.', 'missed-connection'],
    ['No, I am not sending my passport by e-mail.', 'mail-not-sent'],
    ["How do I copy folders from one person's files to another person's account?", 'wrong-recipient'],
    ["My refund for the cancelled tickets of order TK-7 hasn't come, two weeks now.", 'not-arrived'],
    ['There has been no hot water since Saturday, the boiler shows E119.', 'power-out'],
    ['My power was never cut off and you charge me for it.', 'power-out'],
    ['The key box code you sent us did not open.', 'cannot-log-in'],
    ['My dishwasher is leaking again.', 'damaged'],
    ['I have never had a problem receiving mail, what fails is sending it.', 'mail-not-received'],
    ["I don't get an error, the list just stays empty.", 'error-message'],
    ["The bill is right, I'd looked at the wrong month.", 'wrong-invoice'],
    ['You may not be able to receive mail, says the banner.', 'mail-not-received'],
    ['Restarting it now will lose all data of the test.', 'lost-data'],
    ['I deleted the program, please delete my data as well.', 'lost-data'],
    ['When the parcel is not here tomorrow, I will ask for my money.', 'not-arrived'],
    ['My wife got her account hacked.', 'hacked'],
    ['Why has my money been put on hold?', 'on-hold'],
    ['It sends eleven mails, then it stops after each.', 'playback-stops'],
    ['The lives that you will never get back.', 'no-call-back'],
    ['I did not install it, as I had done so before.', 'update-fails'],
    ['There is one ticket left on the flight.', 'left-on-board'],
    ['I use it without the adapter.', 'missing-part'],
  ])('“%s” is not about %s', (text, id) => expect(concernOf(text)).not.toBe(id));

  it.each([
    ['You cancelled my flight an hour before it left.', 'cancelled-flight'],
    ['Our flight to Oslo has been cancelled and nobody tells us why.', 'cancelled-flight'],
    ['I cannot play the second episode.', 'playback'],
    ['I cannot check in for tomorrow, the page is empty.', 'check-in'],
    ['We have had no heating since Monday.', 'power-out'],
    ['My saved logins disappeared when I updated Firefox.', 'passwords-lost'],
    ["I updated Thunderbird and still don't have my old folders.", 'mail-gone'],
    ['My e-mail program will not send any messages.', 'mail-not-sent'],
    ["The letter I got shows another customer's address.", 'wrong-recipient'],
    ['I missed my connection because you were late.', 'missed-connection'],
    ['I have never had trouble before, but I cannot receive any mail now.', 'mail-not-received'],
    ["I don't know why, but I get an error message each time.", 'error-message'],
    ['If you look at my file: I was charged twice in March.', 'charged-twice'],
    ["I don't understand why I can't log in.", 'cannot-log-in'],
    ['I should have said that my inbox has disappeared.', 'mail-gone'],
    ["There is somebody else's invoice in my envelope.", 'wrong-recipient'],
  ])('“%s” is about %s', (text, id) => expect(concernOf(text)).toBe(id));
});
