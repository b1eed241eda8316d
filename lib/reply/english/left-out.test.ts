import { describe, expect, it } from 'vitest';
import { plainText } from './plain';
import { renderingsOf } from './rendering';

const said = (sentence: string) => renderingsOf(plainText(sentence)).map(({ text }) => text);

describe('what a post leaves out', () => {
  it.each([
    ['Have fired it many times.', 'You have fired it many times.'],
    ['Done all of the steps still same problem.', 'You have done all of the steps, and the problem is still there.'],
    ['40 mins on hold', 'You were on hold for 40 minutes.'],
    ['Over an hour on the phone', 'You were on the phone for over an hour.'],
    ['2 hours waiting for a ferry', 'You have been waiting for a ferry for 2 hours.'],
    ['3 weeks and still no kiln', 'You have had no kiln for 3 weeks.'],
    ['Day 9 without heating', 'You have had no heating for 9 days.'],
    ['no clay since Tuesday', 'You have had no clay since Tuesday.'],
    ["won't let me open the hatch", 'You cannot open the hatch.'],
    ["won't let us in", 'You cannot get in.'],
    ['charged twice for one bowl', 'You were charged twice for one bowl.'],
    ['told that the ferry takes dogs', 'You were told that the ferry takes dogs.'],
    ["rep wouldn't rebook", 'The rep would not rebook.'],
    ['flight 1613 just cancelled', 'Your flight 1613 has been cancelled.'],
    ['I unplugged the kiln twice but no luck', 'You unplugged the kiln twice, but that did not help.'],
    ["I unplugged the kiln, didn't help", 'You unplugged the kiln, and that did not help.'],
    ['I have waited for the glaze for 2 weeks now?', 'You have waited for the glaze for 2 weeks now.'],
  ])('is put back: “%s”', (sentence, text) => expect(said(sentence)).toContain(text));

  it.each([
    ['I have to pay twice?', /pay twice/],
    ['No minute of rest for 60 potters', /^You have had/],
    ['3 weeks and no way to reach the pier', /^You have had/],
    ['have been since yesterday', /./],
    ['3 weeks without my kiln', /no your/],
  ])('is not guessed: “%s”', (sentence, wrong) => {
    expect(said(sentence).filter((text) => wrong.test(text))).toEqual([]);
  });
});

describe('what began then and goes on', () => {
  it.each([
    ['Waiting since 8-28', 'You have been waiting since 8-28.'],
    ['I am waiting since Monday.', 'You have been waiting since Monday.'],
    ['I am waiting for clay now over 25min', 'You have been waiting for clay for over 25 minutes.'],
    ['I am still waiting for clay since Saturday.', 'You have been waiting for clay since Saturday.'],
    ['On hold for 4 hours.', 'You have been on hold for 4 hours.'],
    ['I am not getting glaze since the last update.', 'You have not been getting glaze since the last update.'],
    ['My kiln does not work since yesterday.', 'Your kiln has not worked since yesterday.'],
    ['I cannot fire it since Thursday.', 'You have not been able to fire it since Thursday.'],
    ['I have this crack since May.', 'You have had this crack since May.'],
    ['My line is down since last night.', 'Your line has been down since last night.'],
  ])('has been going on: “%s”', (sentence, text) => expect(said(sentence)).toContain(text));

  it.each([
    ['I am staying for 3 nights in Oslo.', 'You are staying for 3 nights in Oslo.'],
    ['We are going to Spain since it is warm.', 'You are going to Spain since it is warm.'],
    ['I have been waiting since Monday.', 'You have been waiting since Monday.'],
    ['I do not know this word since you sent me the list.', 'You do not know this word since we sent you the list.'],
  ])('is told apart from what will be, and from a reason: “%s”', (sentence, text) =>
    expect(said(sentence)).toContain(text),
  );
});

describe('two clauses that a comma splices', () => {
  it.each([
    [
      'Yesterday I could fire the kiln, today it is impossible.',
      'Yesterday you could fire the kiln, and today it is impossible.',
    ],
    ['The lid is here, the handle is broken.', 'The lid is here, and the handle is broken.'],
    ['When I close the lid, the alarm is not heard.', 'When you close the lid, the alarm is not heard.'],
  ])('stand beside each other only where they can: “%s”', (sentence, text) => expect(said(sentence)).toContain(text));

  it('have a stop between them even where no capital follows it', () => {
    expect(said("need help.i can't open the hatch")).toContain('You cannot open the hatch.');
    expect(said('The harbour vs. the pier is not the question here')).toContain(
      'The harbour vs. the pier is not the question here.',
    );
  });

  it('have no hole where a name stood', () => {
    expect(said('fortunately @potters still have a working kiln')).toEqual([]);
  });
});
