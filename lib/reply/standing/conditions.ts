/**
 * Conditions a phrase can set on the reading, as tags `when:<condition>`. All of a phrase's conditions must hold.
 */
export const conditions = {
  'promise-overdue': 'We owe them something promised, and its time is over',
  'several-asks': 'They ask for more than one thing, and each can be listed',
  'asks-in-part': 'They ask for more than can be listed: the list holds a part of it',
  'asks-to-do': 'All they ask for is to be done: each line of the list says what',
  'asks-to-answer': 'Something of what they ask for is to be answered: each line of the list is a question',
  'asks-as-points': 'Some of what they ask for stands in the list in their own words',
  'asks-unsaid': 'They ask for something that cannot be said in our words for sure',
  'several-told': 'They ask for more than one thing, and the reply tells it in sentences',
  upset: 'They are upset, or have reason to be: acknowledge before any list',
  calm: 'Nothing says that they are upset',
  heated: 'They sound upset, beyond telling what went wrong',
  'next-instance':
    'They name who would hear of it next, short of a court: a bank, an ombudsman, a regulator, the press',
  'bad-news': 'What happened is told, it went wrong, and it was not their own doing',
  'recount-trouble': 'What is handed back of their message went wrong',
  'plain-task': 'The one thing they want is plainly ours to do: resend an invoice, end a membership',
  'leaving-open': 'They speak of leaving, and it depends on something',
  'leaving-decided': 'They leave, or have left, and ask for no more than that',
  worried: 'They say that they worry',
  peril: 'Somebody is in danger from a thing of ours or theirs',
  'peril-device': 'A thing of theirs smokes, burns, sparks or gave a shock',
  'peril-gas': 'They smell gas, or an alarm tells of it',
  'peril-car': 'Something of a vehicle is loose that must not be',
  hurt: 'Somebody was hurt or fell ill by it',
  care: "Somebody's health depends on what is missing or wrong",
  'care-waits': "Somebody's health depends on it, and our next message comes on another day",
  bereaved: 'Somebody close to them has died',
  plan: 'They speak of something agreed: a plan, a project, a scope',
  'kind-words': 'They say something kind beside what they want',
  solved: 'They say that it is solved',
  'part-solved': 'They say that what they wrote about is settled, and want something beside',
  praised: 'They praise: there is something to show to the team',
  thanked: 'They are pleased, but thank or report rather than praise',
  'bare-thanks': 'They thank, and say nothing else',
  'small-point': 'They praise, and name one small thing that is not right',
  trouble: 'Words of trouble stand in the message, though nothing is sure',
  unclear: 'It cannot be told what they write for',
  unnamed: 'They are upset, and nothing in the message says about what',
  remark: 'They tell something and want nothing, and nothing is wrong',
  unsolved: 'They come back because it is not solved',
  update: 'They tell how it went on, and it goes on from there',
  noted: 'They tell how it went on and wait for nothing',
  quotes: 'They give the words of an error message',
  wish: 'They want the product to be changed or to do more',
  'how-to': 'They ask how something is done',
  wanted: 'They want something that is told in the reply',
  'has-ask': 'They want one thing done',
  'wants-answer': 'They ask a question',
  'no-ask': 'They ask for nothing in particular',
  deadline: 'They need it by a time we could tell',
  pressing: 'They press for time, by their words or a date',
  'no-deadline-no-why': 'They give neither a date nor a reason, and it is no failure of ours that drives them',
  repeated: 'They told us before, or it happened before',
  'told-before': 'They told us before',
  'turned-down': 'They turn down what we offered',
  'no-help': 'They tried what we suggested, and it did not help',
  details: 'They give what was asked for: a device, a version, a number',
  tries: 'They are about to try what was suggested',
  sent: 'They say that they have sent something another way',
  done: 'They have done what we asked of them',
  agreed: 'They say yes to what we offered to do',
  chosen: 'They say which of our offers they take',
  corrects: 'They say that something is not as it was said',
  missed: 'What we wrote was no answer to them',
  pleads: 'They ask for help, and say nothing of the matter',
  waited: 'They waited, or had to do it over and over',
  technical: 'It is about a program, a device or a line, which is mended by steps',
  'not-technical': 'It is about something else',
  'word-broken': 'Somebody of ours gave them a time, and nothing came',
  'no-reply': 'They only let us know, and wait for no answer',
  'may-close': 'They say that we may close it',
  'in-time': 'Our next message comes before their deadline',
  'names-time': 'What they ask for says by when they need it',
  reachable: 'They need it by a time we could tell, and nothing says that it is too near',
  'too-late': 'Their deadline comes before our next message can',
  threat: 'They threaten somebody with harm',
  'follow-up': 'We have written in this thread before',
  'first-reply': 'We have not written in this thread yet',
} as const;

export type Condition = keyof typeof conditions;

/** The conditions among a phrase's tags. A condition nobody knows never holds, so it is returned as it is. */
export function conditionsOf(tags: readonly string[] | undefined): readonly string[] {
  if (!tags) return [];
  let own = known.get(tags);
  if (!own) {
    own = tags.filter((tag) => tag.startsWith('when:')).map((tag) => tag.slice('when:'.length));
    known.set(tags, own);
  }
  return own;
}

/** Every phrase is asked for each message. */
const known = new WeakMap<readonly string[], readonly string[]>();
