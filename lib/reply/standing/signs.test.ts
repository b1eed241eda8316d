import { describe, expect, it } from 'vitest';
import { givesDetails, hasNotHelped, hasSent, isTechnical, mayAsk, signsOf } from './signs';

const signs = (text: string) => signsOf(text, { trouble: false, asks: false, deadline: false, higher: false });

describe('thanks', () => {
  it.each([
    'The kiln is exactly what I wanted, I cannot thank you enough',
    'I would like to thank the crew who carried it up the stairs.',
    'Good tips as well. Thank you\nI will look into the glaze when I have a moment.',
    'I never thought you would answer but thanks',
    'Thank you so much for the fast replacement. How do I return the old one?',
  ])('are heard in “%s”', (text) => expect(signs(text).thanks).toBe(true));

  it.each([
    'Why does the kiln trip the fuse? Thank you so much! Tom',
    'No thank you, it will happen again.',
    'Thank you for nothing.',
  ])('are not in “%s”', (text) => expect(signs(text).thanks).toBe(false));

  it('hold no trouble in “thanks again”', () => {
    expect(signs('The pads came and they fit. Thanks again').hints).toBe(false);
  });
});

describe('what a message says of itself', () => {
  it.each([
    'I think I put the wrong house number on my order.',
    'Entirely my own mistake, I ticked both boxes.',
    'Please end my box. Nothing wrong with the veg.',
  ])('is that nobody here is to blame: “%s”', (text) => expect(signs(text).blameless).toBe(true));

  it.each([
    'You put the wrong house number on my order.',
    'The wrong lid came.',
    'It is your mistake that I paid twice.',
  ])('is not that nobody here is to blame: “%s”', (text) => expect(signs(text).blameless).toBe(false));

  it('is a formal step where theirs will act', () => {
    const steps = signs('Failing this our counsel has instructions to proceed.');
    expect([steps.court, steps.sues]).toEqual([true, true]);
    const post = signs('I will post all of it in the group of our town.');
    expect([post.court, post.sues]).toEqual([false, false]);
  });

  it('is no formal step to name who else would hear of it, to quote one, or to let a lawyer know', () => {
    const court = (text: string) => signs(text).court;
    expect(court('If it is not back by Monday I will do a chargeback with my bank.')).toBe(false);
    expect(court('After that I shall refer the matter to the ombudsman.')).toBe(false);
    expect(court('There was a letter in his name about “possible court action”.')).toBe(false);
    expect(court('I have copied this to my councillor and to a solicitor at the advice centre.')).toBe(false);
    expect(court('I am not a lawyer, but this reads odd.')).toBe(false);
    expect(court('My next letter will come from a solicitor.')).toBe(true);
    expect(court('I shall place the matter before the small claims track.')).toBe(true);
  });

  it('turns down what is offered only where that is said', () => {
    const turnsDown = (text: string) => signs(text).turnsDown;
    expect(turnsDown('I am not crawling under the desk for you.')).toBe(true);
    expect(turnsDown('I am not going to shout at anyone. The log is attached.')).toBe(false);
  });

  it('is a wish for an exception only where one is made, and not where one is set', () => {
    expect(signs('Could you make an exception for our kiln?').exception).toBe(true);
    expect(signs('Where do I add a permanent exception for the kiln?').exception).toBe(false);
  });

  it('asks where it ends in “or not”', () => {
    expect(signs('Bin day on Wednesday or not').asks).toBe(true);
  });

  it('is solved', () => {
    expect(signs('I restarted it and it worked. Cheers').solved).toBe(true);
    expect(signs('All fixed now.').solved).toBe(true);
    expect(signs('It now seems to be working fine.').solved).toBe(true);
    expect(signs("Here's the solution that worked for me: dry the bowl first.").solved).toBe(true);
    expect(signs('My kiln is working like a dream.').solved).toBe(true);
    expect(signs('it started up without problems and its now working').solved).toBe(true);
    expect(signs('Cleaning the plate did the trick. It looks odd, but it fires.').solved).toBe(true);
    expect(signs('The error went away by itself. I wonder what the plate did.').solved).toBe(true);
    expect(signs('They changed the fuse and I have heat again.').solved).toBe(true);
    expect(signs('I am marking this as solved, what a pain it was.').solved).toBe(true);
    expect(signs('I will write when it is all working.').solved).toBe(false);
    expect(signs('Cleaning the plate worked for a day. Now it fails again.').solved).toBe(false);
    expect(signs('I thought this was fixed but the fuse is out.').solved).toBe(false);
    expect(signs('Cleaning the plate never helped.').solved).toBe(false);
    expect(signs('It trips the fuse. Works fine with the old plate.').solved).toBe(false);
    expect(signs('My kiln is still not working perfectly.').solved).toBe(false);
    expect(signs('It works but only until noon.').solved).toBe(false);
    expect(signs('The kiln does not start. It worked untill the 6th, then it quit.').solved).toBe(false);
    expect(
      signs('So I still have the same problem. I tried a small bowl first. It worked fine. Then all of them cracked.')
        .solved,
    ).toBe(false);
    expect(signs('I still have no idea why, but it works now.').solved).toBe(true);
  });

  it.each([
    '@kilnworks Now working..',
    'Checked the plate once more and I am not having the same problems I had at noon.',
    'Seems to have worked, thank you',
    'I think turning it round helped. Thanks a lot!',
    'After more digging I found the solution: the lid was upside down.',
    'The smell has gone away by itself, so the problem seems to have cured itself.',
    'It is fixed! Drying alone did not work, but I turned it and it finally worked.',
    'That worked, thank you. I have no idea what the plate does, but it is hot.',
    'The problem was resolved by the new plate, I still do not know what it was but well.',
    'Your tip did help.',
    "Thanks everyone. Here's how I solved it: the plate has to be dry.",
    'The third lamp did not fix it, however after a new fuse everything came back. Crisis averted!',
    'Got it, and all correct now. Nothing more needed from your side.',
    'The money came this morning. You can close this.',
    'Oh wait, it was in the other box. Ignore me, have a nice day',
  ])('is solved, in whatever words: “%s”', (text) => expect(signs(text).solved).toBe(true));

  it.each([
    'With each new plate I hope the problem has been solved but it never is.',
    'You get the stars when this is fixed.',
    'Nothing we have tried has resolved the issue.',
    'Has anybody solved this problem.',
    'Oddly it seems to work with the plate of my neighbour.',
    'If I turn it by hand, it works fine.',
    'The old kiln stands upstairs and is working perfectly.',
    'It worked like that for years.',
    'I waited for the kiln, I worked it out, 3 hours in total.',
    'They ignore me whenever I ring.',
    'Considering who asks, does it work.',
    'I hoped it was fixed. It stopped again.',
  ])('is not solved where it is hoped for, asked, or true of something else: “%s”', (text) =>
    expect(signs(text).solved).toBe(false),
  );

  it('is solved first of all, whatever stands behind it', () => {
    expect(signs('I figured it out. The annoying lid WILL lock at noon.').solvedFirst).toBe(true);
    expect(signs('I figured it out, but it stopped again.').solvedFirst).toBe(false);
    expect(signs('I have not figured it out.').solvedFirst).toBe(false);
  });

  it('praises but for one small point', () => {
    expect(signs("You're the best, the kiln looks amazing now, except the lid is blue.").smallPoint).toBe(true);
    expect(signs('It works perfectly. The only small thing is the lid.').smallPoint).toBe(true);
    expect(signs('Great, one small thing: it never arrived.').smallPoint).toBe(false);
    expect(signs('The kiln works perfectly.').smallPoint).toBe(false);
  });

  it('is no matter of contentment where regret is due, but a slip of theirs stays one', () => {
    const blameless = (text: string, regret: boolean) =>
      signsOf(text, { trouble: true, asks: false, deadline: false, higher: false, regret }).blameless;
    expect(blameless('A fine summer, no complaints. In autumn the kiln went out.', true)).toBe(false);
    expect(blameless('No complaints, but which glaze is it?', false)).toBe(true);
    expect(blameless('The fee was fully my own doing.', true)).toBe(true);
  });

  it('commends one of us', () => {
    expect(signs('Just wanted to say your driver was an absolute star. Please tell his boss').commends).toBe(true);
    expect(signs('Your driver broke the lid. Please tell his boss').commends).toBe(false);
  });

  it('parts them from us, and not from a browser or a room', () => {
    expect(signs('Next month I take my kilns elsewhere').leaves).toBe(true);
    expect(signs('Tried another browser, and nothing goes Monday').leaves).toBe(false);
  });

  it('may ask only where a word of it does', () => {
    expect(mayAsk("Will do :) That's all I ask, you make us proud")).toBe(false);
    expect(mayAsk('wondering about the glaze')).toBe(true);
    expect(mayAsk('the glaze?')).toBe(true);
  });

  it('stands somewhere else', () => {
    expect(hasSent('@potters reply to my dm!')).toBe(true);
    expect(hasSent('Here are five random ones. Thanks again!')).toBe(true);
    expect(hasSent('Here is the problem: it smokes.')).toBe(false);
  });

  it('does not thank where it only gives what was asked for', () => {
    expect(signs('username tamm_kilns. Thanks').thanks).toBe(false);
  });

  it('does not press where nothing is urgent', () => {
    expect(signs('No hurry from our side.').pressing).toBe(false);
    expect(signs('There is no great hurry.').pressing).toBe(false);
    expect(signs('Please hurry.').pressing).toBe(true);
  });

  it('gives the details we asked for', () => {
    expect(givesDetails("It's an iPhone 7 on iOS 11.2")).toBe(true);
    expect(givesDetails('It crashes on version 11.2')).toBe(false);
    expect(givesDetails('Which version 11.2 do you mean?')).toBe(false);
  });

  it('says that something was sent another way', () => {
    expect(hasSent("I've DM'd you the slip")).toBe(true);
    expect(hasSent('I sent three mails and got no answer')).toBe(false);
    expect(hasSent('Will I get sent a new one')).toBe(false);
  });

  it('says that what we suggested did not help', () => {
    expect(hasNotHelped("Thanks, but that didn't work either.")).toBe(true);
    expect(hasNotHelped('None of it helped.')).toBe(true);
    expect(hasNotHelped('That worked, thank you.')).toBe(false);
    expect(hasNotHelped("If that doesn't work, start with December.")).toBe(false);
    expect(hasNotHelped("If I restart it, it runs an hour, but that doesn't help.")).toBe(true);
  });

  it('is about something mended by steps', () => {
    expect(isTechnical('The add-on is gone from the toolbar.')).toBe(true);
    expect(isTechnical('The table was delivered broken. The driver wrote it down; your page shows an error.')).toBe(
      false,
    );
    expect(isTechnical('The bowl arrived with a crack.')).toBe(false);
  });
});
