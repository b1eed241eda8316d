import { cuesOf } from '../compile';

const organisation = String.raw`(?:company|companies|firm|business|group|organi[sz]ation|employer|school|clinic|hospital|practice|club|association|charity|department|division|branch|site|office|plant|factory|parent(?: company)?|owner|owners|founders?|shareholders?|board|management|supplier|partner|customer|client|landlord|building|shop|store|hotel|team|ministry|government|council|city|state|province|eu|regulator|law|act|rule|regulation|directive|tariffs?|border|bank|union|market|subsidiary|holding|warehouse|depot|practice|garage|house|street|church|university|college|faculty|foundation|chain)`;

/** A change in their organisation or market that they did not plan drives the message. */
export const businessCriticalChangeCues = cuesOf('business-critical-change', {
  ownership: [
    'strong',
    String.raw`(?:cut|split|divided|broken|torn) (?:up |apart )?(?:in|into) (?:two|three|half|halves|separate)`,
    String.raw`(?:our|the|all|my) (?:shares|company|firm|business|group|parent|owners?|site|club|school|practice|shop|building) (?:[\w']+ ){0,2}?(?:were|was|has been|have been|got|is being|are being|gets|goes|will be) (?:sold|bought|transferred|taken|closed|moved|merged|joined|split|shut|to another|under)`,
    String.raw`(?:tax authority|customs|tax audit|auditors|raid|seized|sealed|evacuated|flooded|flood|fire|burned|burnt|earthquake|storm|collapsed|unsafe)`,
    String.raw`(?:merge|merges|merged|merging|merger|mergers|acquisition|acquired by|been acquired|was acquired|were acquired|getting acquired|being acquired|takeover|take-over|taken over by|took us over|takes us over|take us over|buy-?out|bought out|demerger|spin-?off|spun off|carve-?out|de-?merged|joint venture|new owners?|change of ownership|changed hands|new parent|new holding)`,
    String.raw`(?:we|we've|we're|firm|company|${organisation}|it|they) (?:have |has |had |'ve |'re |are |is |am |will |to |just )?(?:been |be |being |get |gets |got |getting |now )?(?:bought|sold|acquired|swallowed|absorbed|taken over|merged|joined with|split|dissolved|nationali[sz]ed|privati[sz]ed|wound up|wound down|liquidated|shut down|restructured|reorgani[sz]ed)(?: by| to| up| into| with| from| over| out| off|\W|$)`,
    String.raw`(?:sold|bought) (?:the|our|its|their|my|us) (?:[\w']+ ){0,3}?(?:${organisation}|stake|shares|majority|us)`,
    String.raw`(?:founders|owners|shareholders|family|bosses) (?:have |has )?(?:sold|are selling|decided|signed|agreed)`,
    String.raw`(?:belongs?|belonging) to (?:the )?(?:[\w']+ ){0,3}(?:group|holding|now|since)`,
    String.raw`(?:put|puts) us up for sale`,
    String.raw`(?:one|single|joint|common|combined) (?:company|organisation|organization|entity|tenant) (?:from|by|since|as of)`,
    String.raw`(?:joins?|joined|join us|gets joined|fuse|fused|fusion) (?:our|with|the|us) (?:[\w']+ ){0,4}(?:with|clinic|school|club|practice|company|hospital|neighbour|neighbor)`,
  ],
  insolvency: [
    'strong',
    String.raw`(?:insolven\w+|bankrupt\w*|chapter (?:11|7|eleven|seven)|administration|administrator (?:of|appointed|was)|receivership|liquidat\w+|creditors?|went under|gone under|going under|going out of business|gone out of business|folded|wound up|ceased trading|cease operations|provisional administrator|debt restructuring|winding up|goes? bust|went bust)`,
  ],
  reorganisation: [
    'strong',
    String.raw`(?:reorg|re-?organi[sz](?:ation|ed|ing)|restructur(?:e|ed|ing)|lay-?offs?|laid off|redundanc\w+|made redundant|downsiz\w+|hiring freeze|budget (?:freeze|cut)|department (?:is|was|has been) (?:gone|closed|dissolved)|closing (?:the|our|down|its) (?:[\w']+ ){0,2}?(?:plant|site|office|branch|factory|school|store|shop|depot|warehouse|department))`,
    String.raw`(?:shut|shuts|shutting|close|closes|closed|closing) (?:down )?(?:our|the|my|its|all|their) (?:[\w']+ ){0,2}?(?:${organisation}|building|operations)`,
    String.raw`(?:${organisation}) (?:is |are |was |were |has |have |will )?(?:to |been |be |being )?(?:clos(?:es|ed|ing|e down)|shut(?:s|ting)?(?: down)?|relocat\w+|evacuat\w+|sealed|condemned|demolished|torn down|tears? it down|dug up|flooded|burnt? down)`,
    String.raw`(?:new|interim|restructuring) (?:ceo|cfo|management|board|managing director|officer|administrator|owner|investor)`,
    String.raw`(?:moving|move|relocat\w+) (?:the |our )?(?:whole |entire |all )?(?:production|operations?|head ?office|headquarters|hq|company|factory|plant|business)`,
    String.raw`(?:lost|lose|loses|losing) (?:its|our|their|the|my) (?:[\w']+ ){0,3}?(?:biggest|big|main|largest|key|only|licen[cs]e|premises|building|lease|contract with)`,
  ],
  'law-or-market': [
    'strong',
    String.raw`(?:ministry|government|council|commission|parliament|authority|regulator|court|city|state) (?:[\w']+ ){0,6}?(?:ordered|decided|ruled|banned|closed|requires|forbids|changed|voted|decreed|imposed|introduced)`,
    String.raw`(?:tariff|tariffs|duty|duties|tax|price|exchange rate|supplier|only supplier|main supplier|biggest customer|main customer|only customer|largest customer) (?:[\w']+ ){0,3}?(?:change|changed|increase|closed|gone|went|stopped|collapsed|doubled|lost|left|quit|folded|shut|cancelled)`,
    String.raw`(?:new|changed|amended|emergency) (?:[\w'-]+ ){0,3}?(?:law|legislation|regulations?|directive|act|decree|rule|ordinance|tax|tariffs?|duties|duty|statute|requirements?|procurement law|sanctions?)`,
    String.raw`(?:law|act|decree|regulation|directive|rule|ordinance|tariffs?|duties|sanctions|embargo|ban) (?:[\w']+ ){0,4}?(?:came|comes|coming|come|takes|took|entered|changed|passed|in(?:to)? (?:force|effect)|effective|applies|requires|forbids|was signed)`,
    String.raw`(?:government|ministry|parliament|council|city|state|province|central bank|health authority|regulator|court|eu|municipality|county|authorities|diocese|health department) (?:[\w']+ ){0,3}?(?:decided|voted|has (?:decided|ordered|frozen|closed|banned|made|passed|changed)|have (?:decided|ordered|closed|banned)|ordered|closed|banned|froze|frozen|forbade|forbidden|made (?:a|it)|passed|announced|requires|now requires|introduced|withdrew|revoked)`,
    String.raw`(?:by law|required by law|compulsory|mandatory) (?:from|as of|since|now|starting)`,
    String.raw`(?:made|become|becomes|became) (?:[\w'-]+ ){0,2}?(?:compulsory|mandatory|illegal|forbidden|obligatory)`,
    String.raw`(?:forbidden|banned|illegal|required|compulsory|mandatory) (?:by|under|since|from|as of) (?:the )?(?:new|\w+)`,
    String.raw`(?:sanctions|embargo|border (?:is|was|crossing|closed)|war|strike|lockdown|pandemic|quarantine|recall of|product recall|cyber ?attack|ransomware)`,
  ],
  overnight: [
    'weak',
    String.raw`(?:overnight|over night|out of the blue|without (?:any )?(?:warning|notice|a transition)|with immediate effect|effective immediately|as of (?:today|now|yesterday|\d{1,2}|1|the)|nobody (?:here )?(?:was asked|knew|told us|saw)|we (?:only )?(?:heard|learned|learnt|found out|were told|got told)|announced|over our heads|heads[- ]?up|as you (?:may|might) have (?:heard|read|seen)|in the (?:newspapers?|news|press))`,
    String.raw`(?:since|as of|from|effective|by|before) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december|monday|yesterday|last week|1 \w+)`,
  ],
  'their-organisation': ['weak', String.raw`(?:our|my|the|my husband's|my wife's) (?:[\w']+ )?(?:${organisation})`],

  'world-moved': [
    'strong',
    String.raw`(?:government|gov|govt|ministry|parliament|regime|president|congress|council|customs|border) (?:[\w']+ ){0,4}?(?:fell|has fallen|resigned|put|slapped|imposes|bans|decided|closes|closed|raised|stopped|froze)`,
    String.raw`(?:tariffs?|sanctions?|embargo|curfew|decree|ban|levy|export stop|import stop|law|act|rule) (?:[\w'%.]+ ){0,3}?(?:on|no\.|of|from|since|forbids|as of|against) `,
    String.raw`(?:flood|fire|storm|earthquake|quake|landslide|explosion|hurricane|burglary|war|strike|blackout|cyber ?attack)(?:s)?(?: [\w']+){0,8}? (?:there's no|there is no|took|destroyed|gone|closed|stopped|no more|lost|everything|we (?:are|have|must|had|go on|work))`,
    String.raw`(?:put|puts|putting|slapped?) (?:an? )?(?:\d+ ?%|new|extra|huge|\w+ percent) (?:[\w']+ ){0,2}?(?:tariff|duty|tax|levy)`,
  ],
  'thing-gone': [
    'strong',
    String.raw`(?:lost|loses|losing) (?:its|our|their|the) (?:[\w-]+ )?(?:sponsor|licen[cs]e|funding|grant|landlord|main customer|biggest customer|accreditation|building|premises)|(?:shut|closed|closing|shutting) (?:down )?(?:without warning|over ?night|for good|its doors|with immediate effect)|(?:knock|tear|pull)(?:s|ed|ing)? (?:[\w']+ ){0,4}?down|(?:burn(?:ed|t) down|gutted by|storm took|flooded over ?night)`,
    String.raw`(?:treasurer|founder|owner|director|chairman|chairwoman|boss|partner) (?:has |have )?(?:passed away|died|walked out|was arrested|is in prison|has been arrested)|passed a (?:new )?law|(?:new|emergency) (?:rule|law|decree|regulation|ban) (?:since|from|as of|was|has|came)|dissolved (?:itself|over ?night|on)|(?:out|let go|laid off|dismissed|redundant) by the end of|pulled (?:out|the plug)|(?:export|import) ban|sanctions`,
  ],
});
