import { cannot, failing } from './failing';
import type { Concern } from './types';

const messages = '(?:e-?mails?|mails?|messages?)';

/** Mail programs and mailboxes. */
export const mail: readonly Concern[] = [
  {
    id: 'mail-neither-way',
    when: new RegExp(
      `\\b${cannot}\\b[^.!?\\n]{0,30}\\b(?:send|sending)\\b[^.!?\\n]{0,6}\\b(?:or|and|nor)\\b[^.!?\\n]{0,6}\\b(?:receiv\\w+|get (?:any |my )?${messages})\\b|\\b${cannot}\\b[^.!?\\n]{0,30}\\b(?:receiv\\w+|get)\\b[^.!?\\n]{0,6}\\b(?:or|and|nor)\\b[^.!?\\n]{0,6}\\bsend\\w*\\b`,
      'i',
    ),
    account: 'you can neither send nor receive e-mail',
    concern: 'the trouble with sending and receiving mail',
    stake: 'a good deal has to wait until your mail works again',
    find: 'what is holding your mail up',
    need: 'mailbox',
  },
  {
    id: 'mail-not-received',
    when: new RegExp(
      `\\b${cannot}\\b[^.!?\\n]{0,12}\\b(?:receiv\\w+|get(?:ting)?|download\\w*|fetch\\w*|retriev\\w+|pull\\w*)\\b[^.!?\\n]{0,24}\\b${messages}\\b|\\b${messages}\\b[^.!?\\n]{0,20}\\b(?:not|\\w+n'?t|never|stopped)\\b[^.!?\\n]{0,10}\\b(?:com(?:e|ing)|arriv\\w+|download\\w*|receiv\\w+|load\\w*)\\b|\\bno (?:new |incoming )?(?:e-?mails?|mail|messages) (?:in|since|for|com|arriv|at all)|\\bstopped (?:receiving|getting|downloading)\\b|\\b(?:trouble|problems?|issues?) (?:with )?(?:receiving|getting|downloading) (?:\\w+ ){0,2}${messages}\\b`,
      'i',
    ),
    without:
      /\berror messages?\b|\btext messages?\b|\bnotifications?\b|\bget(?:ting)? (?:any |much )?(?:further|past|beyond)\b/i,
    account: 'your e-mail is not coming in',
    concern: 'the trouble with incoming mail',
    stake: 'somebody may be waiting for your answer',
    find: 'what is keeping your mail from coming in',
    need: 'mailbox',
  },
  {
    id: 'mail-not-sent',
    when: new RegExp(
      `(?<!\\b(?:i|we)(?:'m| am|'re| are)? (?=not|won't|will not|never|refuse))\\b${cannot}\\b[^.!?\\n]{0,16}\\bsend(?:ing)?\\b[^.!?\\n]{0,24}\\b${messages}\\b|\\b${messages}\\b[^.!?\\n]{0,24}\\b(?:not|\\w+n'?t|cannot|never|fail\\w*)\\b[^.!?\\n]{0,10}\\b(?:be )?sen[dt]\\b|\\bsending of the message failed\\b|\\boutgoing (?:server|mail)\\b[^.!?\\n]{0,40}\\b(?:fail\\w*|error|not|refus\\w+)\\b|\\b${messages}\\b[^.!?\\n]{0,24}\\b(?:can'?t|cannot|unable to|won'?t) send\\b|\\bstuck in (?:the |my )?outbox\\b|\\b(?:trouble|problems?|issues?) (?:with )?sending (?:\\w+ ){0,2}${messages}\\b`,
      'i',
    ),
    without: /\btext messages?\b|\bsms\b|\bnotifications?\b/i,
    account: 'your e-mail is not going out',
    concern: 'the trouble with outgoing mail',
    stake: 'what you write has to get to the people it is for',
    find: 'what is keeping your mail from going out',
    need: 'mailbox',
  },
  {
    id: 'attachments',
    when: new RegExp(
      `\\battachments?\\b[^.!?\\n]{0,40}\\b${failing}\\b|\\b${cannot}\\b[^.!?\\n]{0,20}\\b(?:open|see|view|save|download|attach|add|print|delete|find)\\w*\\b[^.!?\\n]{0,20}\\battachments?\\b`,
      'i',
    ),
    account: 'there is trouble with your attachments',
    concern: 'the trouble with your attachments',
    stake: 'you need those files',
    find: 'what is wrong with the attachments',
    need: 'device',
  },
  {
    id: 'mail-gone',
    when: new RegExp(
      `\\b(?:all (?:of )?)?(?:my|our) (?:\\w+ )?(?:${messages}|inbox|folders?|mailbox)\\b[^.!?\\n]{0,24}\\b(?:gone|disappeared|vanished|missing|lost|deleted|empty|erased)\\b|\\b(?:lost|lose|losing|missing|deleted)\\b[^.!?\\n]{0,16}\\b(?:my|our|all|saved|old|important)\\b[^.!?\\n]{0,16}\\b(?:${messages}|folders?|inbox)\\b|\\b(?:${messages}|folders?|inbox)\\b (?:have |has |are |is |all )*(?:gone|disappear\\w*|vanished|missing|empty)\\b|\\b(?:do(?:n'?t| not)|no longer)(?: \\w+)? have (?:\\w+ ){0,2}(?:my|our) (?:\\w+ )?(?:${messages}|folders?)\\b`,
      'i',
    ),
    account: 'some of your mail can no longer be found',
    concern: 'the missing mail',
    stake: 'you need what is in that mail',
    find: 'where your mail went and how to get it back',
    need: 'device',
  },
  {
    id: 'contacts',
    when: new RegExp(
      `\\b(?:address ?books?|contacts?(?: list)?)\\b[^.!?\\n]{0,30}\\b${failing}\\b|\\b${cannot}\\b[^.!?\\n]{0,30}\\b(?:address ?book|contacts)\\b|\\blost (?:all )?(?:of )?my (?:contacts|address ?book)\\b`,
      'i',
    ),
    account: 'there is trouble with your address book',
    concern: 'the trouble with your address book',
    stake: 'you need your addresses at hand',
    find: 'what happened to your contacts',
    need: 'device',
    vague: true,
  },
  {
    id: 'calendar',
    when: new RegExp(
      `\\b(?:calendars?|reminders?|appointments? (?:in|list)|invitations?|invites?)\\b[^.!?\\n]{0,40}\\b${failing}\\b|\\b${cannot}\\b[^.!?\\n]{0,24}\\b(?:my|the|google|shared) (?:\\w+ )?calendars?\\b`,
      'i',
    ),
    account: 'your calendar is not working as it should',
    concern: 'the trouble with your calendar',
    stake: 'you need a calendar you can rely on',
    find: 'what is wrong with the calendar',
    need: 'device',
    vague: true,
  },
  {
    id: 'junk-mail',
    when: /\b(?:junk|spam) (?:filter|folder|mail|settings?|controls?)?\b[^.!?\n]{0,40}\b(?:not|\w+n'?t|wrong|still|keeps?|stopped|goes?|going|went|getting|too much|flood\w*|ends? up|marked|classif\w+)\b|\b(?:goes?|going|went|ends? up|marked|moved|sent) (?:\w+ ){0,3}(?:to|in|into|as) (?:my |the )?(?:junk|spam)\b|\b(?:flooded|inundated|bombarded) with (?:junk|spam)\b/i,
    account: 'junk mail is not sorted the way it should be',
    concern: 'the trouble with junk mail',
    stake: 'you want to see the mail that matters, and not the rest',
    find: 'how the filter comes to sort it that way',
    need: 'device',
    vague: true,
  },
  {
    id: 'asks-password',
    when: /\b(?:keeps?|keep on|constantly|always|continually|repeatedly|continues to|every time)\b[^.!?\n]{0,30}\b(?:ask\w*|prompt\w*|request\w*)\b[^.!?\n]{0,30}\b(?:password|log ?in|sign ?in|credentials)\b/i,
    account: 'you are asked for your password over and over',
    concern: 'the repeated question for your password',
    stake: 'it holds you up each time',
    find: 'why the password is not kept',
    need: 'device',
  },
  {
    id: 'mail-server',
    when: /\b(?:imap|smtp|pop3?|mail) ?server\b[^.!?\n]{0,50}\b(?:fail\w*|error|not respond\w*|timed? ?out|refus\w+|reject\w*|cannot|can'?t|could not|unable|connection)\b|\b(?:connection to|connecting to|login to) (?:\w+ )?server\b[^.!?\n]{0,50}\b(?:fail\w*|timed out|refus\w+)\b/i,
    account: 'the connection to your mail server fails',
    concern: 'the failing connection to your mail server',
    stake: 'everything else hangs on that connection',
    find: 'why the connection fails and which settings it needs',
    need: 'mailbox',
  },
];
