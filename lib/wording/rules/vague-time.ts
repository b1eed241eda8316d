import { defineRules } from '../define-rule';

/** A commitment with a time that is no time. */
export const vagueTime = defineRules('vague-commitment', 'keep-promises', [
  {
    id: 'vague-soon',
    patterns: [
      '(will|shall|should|going to|expected|expect|getting|trying|try|want|able|working|fixed|resolved|back|available|released|touch|update|reply|response|hear|sorted|shipped|sent|arrive|revert|be|have|get|reach|contact|call|write|help|want|ll) ..6 [(very|really|quite|pretty)? (soon|shortly|asap|promptly|sometime soon|quickly enough)] unless(timed, timedNear, asked) without(likely|suspect|see you|as soon|not|if|from you|hear from|too soon|how soon|please|kindly|until|make sure|sure to|hope you|we hope|prerelease|feature|released version)',
      '(get back|reach out|in touch|come back|follow up|write|call|reply|respond|revert|contact|update|information|details|news|answer|fix) ..4 [(soon|shortly|asap|promptly|to follow|coming|to come)] $ unless(timed, timedNear, asked) without(please|kindly|let us know|do not|if|if you)',
    ],
    why: 'No time is named, so the customer has to wait and ask again; name a day and hour you can keep.',
    strictness: 1,
    instead: ['by tomorrow, 17:00'],
    flags: [
      'We will get back to you [[soon]].',
      'The fix is expected to be out [[shortly]].',
      'More details [[to follow]].',
    ],
    allows: [
      'I will get back to you soon, at the latest by Friday 12:00.',
      'Please reply as soon as possible.',
      'Hope to see you soon!',
    ],
  },
  {
    id: 'vague-as-soon-as',
    patterns: [
      '[(just)? (as soon|as quickly|as fast|as early|as promptly) as (possible|we can|i can|they can|he can|she can|we are able|i am able|it is possible|humanly possible|practicable)] unless(timed, timedNear, asked) without(hope you|get copies|please|kindly|you should|if you|make sure you|need you)',
      '(will|shall) ..8 [(as soon|the moment|once) as? (i|we|they|he|she) (have|has|know|hear|hears|is|are|get|find|learn|receive) ..3 (news|more|more info|info|information|anything|something|an answer|a reply|an update|updates|one|it|$) ...] unless(timed, timedNear, asked, conditional) without(please|kindly|if you|done|finished)',
      '[(at the earliest|without delay|with priority|as a matter of urgency|as a priority)] $ unless(timedNear, asked) without(please|kindly|treated)',
      '(we|i|they|he|she|* team|* colleague|someone) (will|can|shall|are|try|aim) ..8 [(as soon|as quickly|as fast|as promptly) as (possible|we can|i can|they can|they are able)] unless(timed, asked)',
      '[(as|once|when|if) ..1 (conditions|circumstances|capacity|the weather) (permit|permits|allow|allows|plays along) ...] unless(timed, asked)',
    ],
    why: '"As soon as possible" is no time; name one you can keep.',
    strictness: 1,
    instead: ['by tomorrow, 17:00'],
    flags: [
      'A colleague will reply [[as soon as possible]].',
      'We are trying to get it resolved [[at the earliest]].',
      'I will write [[as soon as I have more information]].',
      'Your statement is in process and will go out as quickly [[as circumstances allow]].',
    ],
    allows: [
      'Please reply as soon as possible.',
      'You should leave the house as soon as possible.',
      'I will write as soon as it is here, on Monday at the latest.',
      'Your claim is treated with priority.',
      'I will write here once we are done.',
    ],
  },
  {
    id: 'vague-in-due-course',
    patterns: [
      '[(in due course|in (the)? (coming|next|following) (days|weeks|hours|months|time|while)|some time soon|sometime soon|one of these days|before (too)? long|sooner or later|in the foreseeable future|any (day|time|moment) now|further down the (line|road)|in the not too distant future)] unless(timed, asked, conditional) without(please|kindly|if|want)',
      '(will|shall|should|might|may|expected to|supposed to|going to|planned to) (be)? ..3 (fixed|resolved|available|released|back|addressed|solved|corrected|reappear|improved|added|implemented|changed|included) ..2 [(in a future (version|release|update)|in future|in time|someday|at some point|one day|later on|down the line)] unless(timedNear, asked, conditional)',
      '(i|we|they|someone|somebody|he|she|refund|order|team|engineer|colleague) (will|shall|should|may|might) ..6 [(at some point|sometime|someday|some day|one day)] unless(timedNear, asked, conditional) without(you|at one)',
      '[(in due time|some time (next|this) *|at a later (point|stage)|when (it is|things are) quieter|all in good time|when the time (comes|is right))] unless(timedNear, asked, conditional) without(please|kindly|if|you can)',
      '(we|i|they|team|someone) (will|are|am|plan|hope|is) ..8 [in the near future] unless(timed, asked, conditional) without(please)',
      '[(in|over) (the)? (next while|coming days|coming weeks|days to come|weeks to come|course of things|foreseeable future) ...] unless(asked, conditional, timed) without(check|try|once)',
    ],
    why: 'A time that is no time; name a day, or say that you can not yet.',
    instead: ['by tomorrow, 17:00'],
    flags: [
      'The refund arrives [[in due course]].',
      'Your credit note will follow [[in the coming days]].',
      'It will be fixed [[in a future release]].',
      "We'll get the scanner looked at [[some day]].",
      'You should see the money [[in due time]].',
      'We will investigate and reach out [[in the near future]].',
    ],
    allows: [
      'The refund arrives in due course, on Friday at the latest.',
      'You disabled cookies at some point.',
      'You can go on with the form at a later point.',
      'Is it planned to be fixed in a future release?',
    ],
  },
  {
    id: 'vague-expected',
    patterns: [
      '[(it|this|that|they|the *|values|your *)? (is|are|was) (expected|due|supposed|meant|set|planned|scheduled|likely) to (reappear|return|be back|come back|be fixed|be resolved|work|arrive|follow|be released|land|improve|normalise|happen|clear|settle) ..4 $] unless(timedNear, asked, conditional) without(how)',
      '[(hopefully|fingers crossed|with (any|a bit of)? luck|god willing|touch wood|knock on wood) ..1 (we|it|they|this|you|someone|somebody|the *) ..2 (will (be (fixed|back|resolved|able|there|ready)|have (it|a fix|news|this)|get (it|a|verified|back))|are able|comes back) ...] unless(timedNear, asked, conditional) without(helps|help|you can|restart|click)',
    ],
    why: 'An expectation without a day leaves them waiting; say when you look again.',
    instead: ['I will check again and write to you by tomorrow, 17:00'],
    flags: [
      '[[Values are expected to reappear]].',
      '[[Hopefully it will be fixed]].',
      '[[The item is due to come back]].',
    ],
    allows: ['Is it expected to return?', 'It is expected to return on Friday.', 'Hopefully this helps.'],
  },
  {
    id: 'vague-when-time',
    patterns: [
      '[(when|once|as soon as) (stock|time|things) (allows|allow|permits|permit|settle|settles|calm|calms) ...] unless(timedNear, asked) without(click|please)',
      '[(when|once|as soon as|the moment|until|if) (i|we|they|he|she|somebody|someone|the team|our *) (find|finds|get|gets|have|has|manage) ..2 (time|minute|moment|chance|round to|around to) ...] unless(timedNear, asked) without(you find|you have|you get|you can|please|update|if it)',
      '[(it|that)? (is)? (only|just)? (a matter|a question) of (time|days|weeks|patience) ...] unless(timedNear, asked, conditional)',
      '[(it|this|that) (should|will) not (be|take) (too|very)? ..1 (much longer|longer|long) ..1 $] unless(timed, timedNear, asked, conditional)',
    ],
    why: 'It waits for a free minute that may never come; name a day.',
    instead: ['by Friday at noon'],
    flags: [
      'He replies [[when they find the time]].',
      'We will look [[when things calm down]].',
      '[[It is only a matter of time]].',
      "[[It shouldn't be much longer now]].",
    ],
    allows: [
      'When you have a minute, send me a photo.',
      'Please call us when time permits.',
      'If it is a matter of days, I will say which.',
      'We are getting close to Leeds, 15 minutes more.',
    ],
  },
  {
    id: 'vague-be-patient',
    patterns: [
      '[(please|kindly|just)? (bear with us|bear with me|hang tight|hold tight) ...] unless(timedNear, asked, conditional) without(while i|here)',
      '[(just)? (wait|waiting) for (me|us|them|him|her) to ...] unless(timed, asked)',
      '[(please|kindly|just)? bear (us|me) ..1 (for|with|a) ...] unless(timedNear, asked, conditional)',
      '[(please|kindly|just)? (give|allow|grant) (us|me|them|the team) (some|a bit of|a little|a bit|a while|more|a few) (more)? (time|patience|days|longer) ...] unless(timedNear, asked, conditional)',
      '[(please|kindly|just)? (wait|stay tuned|be patient|have patience|sit tight|stay patient) ..1 (a (bit|little) (longer|more)|patiently|for (a|some) (time|while|bit)|for (news|updates|more)) ...] unless(timedNear, asked, conditional) without(until|minutes|seconds|then|before|bar|light|for it to)',
      '[(thanks|thank you) for (bearing|hanging) ...] unless(timedNear)',
    ],
    why: 'It asks them to wait without an end; say until when.',
    instead: ['You will hear from me by tomorrow, 17:00'],
    flags: [
      '[[Please bear with us]].',
      '[[Just give us some time]].',
      '[[Please wait for a while]].',
      "Hi, we're still checking with Faro, [[thanks for bearing with us]].",
    ],
    allows: [
      'If the light blinks, wait a bit and press again until it stops.',
      'Bear in mind that it rains.',
      'Give me some paper, please.',
    ],
  },
  {
    id: 'vague-stay-tuned',
    patterns: [
      '[(stay tuned|watch this space|keep your eyes peeled) ...] unless(timedNear, asked)',
      '[(more|further) (info|information|news|details|updates) (as|when|once) (it|they|we) ...] unless(timedNear, asked)',
    ],
    why: 'It tells them to keep looking for news; bring it to them.',
    instead: ['I will write to you by tomorrow, 17:00'],
    flags: [
      '[[Stay tuned for updates]].',
      '[[More info as it becomes known to us]], [[more news when we have it]].',
      '[[Watch this space]].',
    ],
    allows: ['Is the radio tuned?', 'More information is on page two.', 'Watch the lamp.'],
  },
]);
