import { defineRules } from '../define-rule';

/** A commitment without a time: the customer can only wait and write again. */
export const vagueCommitment = defineRules('vague-commitment', 'keep-promises', [
  {
    id: 'vague-soon',
    patterns: [
      '[(will|shall|should|going to|expected|expect|getting|trying|try|want|able|working|fixed|resolved|back|available|released|touch|update|reply|response|hear|sorted|shipped|sent|arrive|revert) ..5 (soon|shortly|asap|promptly)] unless(timed, timedNear, asked) without(see|as soon|not|if|from you|hear from)',
      '[(as soon|as quickly|as fast|as early) as (possible|we can|i can|they can|he can|she can|we are able|it is possible|humanly possible)] unless(timed, timedNear, asked) without(please|kindly)',
      '[(please)? (expect|await) ..4 (soon|shortly|asap)] unless(timed, timedNear, asked)',
    ],
    why: 'No time is named, so the customer has to wait and ask again; name a day and hour you can keep.',
    instead: ['by tomorrow, 17:00'],
    flags: [
      'We will get [[back to you soon]].',
      'A colleague will reply [[as soon as possible]].',
      'The fix is [[expected to be out shortly]].',
    ],
    allows: [
      'I will get back to you soon, at the latest by Friday 12:00.',
      'Please reply as soon as possible.',
      'Hope to see you soon!',
    ],
  },
]);
