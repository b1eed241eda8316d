import { defineRules } from '../define-rule';

export const excuseSecond = defineRules('excuse', 'note-every-request', [
  {
    id: 'excuse-not-ours',
    patterns: [
      "[(is|are|was|were) (not|n't) (ours|our (responsibility|part|product|department|business|job|fault|system|decision|software|area)|us|in our (hands|power|control)) ...] unless(asked, conditional, ownedNext)",
      '[(we|i) (just|only|merely|simply) (buy|resell|sell|forward|pass|ship|rent|see|receive|handle|host|relay) ..4 (it|them|what|the|from|result|results|on|for) ...] unless(asked, conditional) without(you)',
      '[(that|this|it|which) (is|are|was) (done|decided|made|handled|keyed|run|managed|organised|organized|set|controlled|provided|operated|entered|determined|processed) (in)? (by|in|at) (another|a different|the other|someone else|others|a third|an external|an outside|head office|headquarters|a partner|a contractor|the manufacturer|the provider) ...] unless(asked, conditional)',
      '[by (another|a different|some other) (department|team|company|office|branch|party|firm|division) ...] unless(asked, conditional, ownedNext)',
      '[(nothing|not much|little|not anything) (we|i) (can|could) (do|change) (about|from|on|there|here)? ...] unless(asked, conditional) without(but i|instead|however)',
      '[(have|has) (no|little) (influence|control|say|power) (on|over|in|here|about)? ...] unless(asked, conditional)',
      '[(moves|move|work|works|run|runs) at (their|its|his|her) own (pace|speed|rhythm|schedule) ...]',
      "[(beyond|outside|out of) (our|my|anyone's|the scope of our) (control|influence|hands|reach|power|remit|scope) ...] unless(asked, conditional)",
    ],
    why: 'It points at somebody else; say what we do about it.',
    instead: ['I am looking after this for you'],
    flags: [
      "The tool [[isn't ours]].",
      'Names are entered [[by another department]].',
      'It is [[beyond our control]].',
    ],
    allows: [
      'Is the parcel not ours?',
      'It was signed by another team, and I have asked them for it.',
      'If it is outside our control, I will say so.',
    ],
  },
  {
    id: 'excuse-season',
    patterns: [
      '[(quite|a lot of|some|much|so much|lots of|many) (some)? (sickness|illness|people ill|colleagues ill|sick leave|absences|staff off|turnover|to do|work|going on|projects) ...] with(team|we|our|us|there is|have|at the moment|these days) unless(asked, conditional) without(you)',
      '[(full house|at (its|their|our) limit|at capacity|over capacity|running at full) ...] unless(asked, conditional) without(disk|storage|mailbox|account|quota|your)',
      '[(always|every year|usually|generally) ..2 (difficult|busy|mayhem|chaos|hectic|crazy|a challenge|hard|slow|the same|many projects|tight) ...] unless(asked, conditional) with(time|season|week|month|spring|summer|winter|autumn|easter|christmas|we|december|harvest|january|scheduling)',
      '[(harvest|christmas|holiday|summer|easter|peak|rush|moving|exam|tax|quarter end|year end|month end) (time|season|period|week|rush|business) (is|was|are|with) ...] unless(asked, conditional, timedNear)',
      "[(i|i have|i've|we|he|she) (only|just)? (been|am|are|is) ..1 (new|in this (job|role|team)|in planning|here|on this) ..2 (for|since) ...] with(only|just|new) unless(asked, conditional) without(you)",
      '[(handover|hand over|notes|briefing|documentation) (i|we) (got|had|received|was given|were given) ...] unless(asked)',
      '[(staff|staffing|personnel|people|capacity|resource) (shortage~|problems|situation|issues|constraints|levels|is tight|are missing) ...] unless(asked, conditional)',
      '[(time is|times are|things are|days are|weeks are) (short|tight|crazy|hectic|tough|hard|difficult|busy) ...] unless(asked, conditional) without(you|your)',
      '[(we|i) (have|had|got|receive|received|get|are getting|are experiencing|experience) ..2 (hundreds|thousands|a ton|tons|so many|too many|loads|a lot|a flood|countless|an unusual number) of ...] with(request~|ticket~|mail~|email~|calls|orders|messages|customers|enquiries|inquiries|cases) unless(asked, conditional)',
    ],
    why: 'Season, sickness and load are ours to plan for.',
    instead: ['this took longer than it should have'],
    flags: [
      '[[Easter week is always difficult for us]].',
      '[[We get hundreds of mails a day]].',
      'There is [[quite some sickness in the team]].',
    ],
    allows: ['Is summer always busy for you?', 'You have a lot of mails in the inbox.', 'If it is busy, press 2.'],
  },
]);
