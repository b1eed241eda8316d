import type { Span } from '../../conversation/conversation';
import { matchesIn } from '../expressions';
import { endOfTimePoint } from './times';
import { ownEvent } from './words';

/** Things with a beginning or an end that everybody knows, or that only the writer does. */
const dated = String.raw`(?:${ownEvent}|(?:summer |winter |school |lunch |easter )?(?:break|holidays)|(?:heating |growing |high |tourist |harvest )?season|(?:first )?frosts?|(?:shift |rota )?(?:change|handover)|hand-?over|cut-?over|migration|roll-?out|kick-?off|bell|announcement|renewal|countdown|harvest|rains?|winter|summer|spring|autumn|advent|storm|ceremony|service|match|rehearsal|run|debit|billing run|collection|pick-?up|departure|boarding|check-?in|check-?out|viewing|completion|signing|takeover|merger|report|review|submission|defen[cs]e|viva|lesson|class|visit|arrival|start|end)s?`;

/** People who come, and things that begin, end or shut. */
const comers = String.raw`(?:guests?|visitors?|customers?|clients?|patients?|pupils?|students?|kids?|children|schools?|crew|team|staff|tenants?|auditors?|inspectors?|examiners?|bailiffs?|movers?|builders?|fitters?|painters?|plumbers?|drivers?|vans?|lorr(?:y|ies)|trucks?|trains?|bus(?:es)?|ship|ferry|boat|plane|shops?|markets?|stores?|offices?|banks?|counters?|gates?|doors?|customs|post office|window|registration|portal|sale|offer|discount|countdown|trial|lease|tenancy|contract|licen[cs]e|permit|visa|warranty|policy|months?|weeks?|quarters?|years?|terms?|seasons?|day|sun|tide|rain|snow|frost|bills?|statements?|letters?|posters?|magazine|catalogue|menus?|photographer|caterers?|bride|groom|baby|parents|in-laws|ceremony|show|concert|match|game|race|stream|session|exams?|conference|fair|wedding|flight|shift|next \w+|kiln|oven|concrete)`;
const happens = String.raw`(?:closes?|shuts?|leaves?|departs?|starts?|begins?|opens?|boards?|arrives?|comes?(?: (?:out|back|in|home))?|gets? (?:here|there|in|up|home|dark|cold)|lands?|ends?|expires?|runs? out|goes(?: (?:out|off|live|down|up|to print))?|go(?: (?:out|off|live|down|up|to print))?|fly|flies|travels?|moves?|signs?|sails?|sets|turns|sends?|prints?|publishes|lapses|renews|falls|is (?:over|out|up|printed|sent|gone|due|sold|let|full)|are (?:over|out|up|printed|sent|gone|due|here|back)|'s (?:over|out|up|printed|sent|gone|due)|takes? place|takes? over|turns? up)`;

const determiner = String.raw`(?:our|my|the|his|her|their|your|that|this|those|these)`;

const leadIn = String.raw`(?<![\w])(?:any ?time )?(?:before|ahead of|in time for|prior to)`;

/** "Before our launch", "in time for the heating season", "before we fly". */
const beforeEvent = new RegExp(
  String.raw`${leadIn} (?:${determiner}|we|i) (?:[\w'-]+ ){0,2}?(?:${dated}|go live|leave|fly|travel|start|open|sign|move|close)(?![\w])`,
  'g',
);

/** "Before the customs closes at 15.00", "before Ms Ode starts on Sunday": with its time, whoever it is. */
const beforeItHappens = new RegExp(String.raw`(?<![\w])before (?:[\w'-]+ ){1,6}?${happens}(?![\w])`, 'g');

/** "Until the guests arrive", "by the time the doors open", "before the month is over", "before she sends it". */
const comerOf = String.raw`(?:${determiner} (?:[\w-]+ ){0,2}?${comers}|it|he|she|they|we|i)(?: |(?='s))`;
const untilItHappens = new RegExp(
  String.raw`(?<![\w])(?:before|(?:until|till|by the time) (?!it |i |we |they )) ?${comerOf}${happens}(?![\w])`,
  'g',
);

const linkBehind = /,? (?:on |at |in |this |next )?/y;

/** Where the time ends that says when an event is: "before our launch on Friday". */
function onBehind(lower: string, at: number): number | undefined {
  linkBehind.lastIndex = at;
  if (!linkBehind.test(lower)) return undefined;
  // "next" is part of the time itself.
  return endOfTimePoint(lower, linkBehind.lastIndex) ?? endOfTimePoint(lower, at + 1);
}

/** The stretches of lower-cased text that name a time by what happens then, with the day that is told of it. */
export function findEvents(lower: string): Span[] {
  if (!/(?:before|ahead of|in time for|prior to|until|till|by the time) /.test(lower)) return [];
  const found: Span[] = [];
  for (const pattern of [beforeEvent, untilItHappens])
    for (const { 0: words, index: start } of matchesIn(pattern, lower)) {
      const end = start + words.length;
      found.push({ start, end: onBehind(lower, end) ?? end });
    }
  for (const { 0: words, index: start } of matchesIn(beforeItHappens, lower)) {
    const end = onBehind(lower, start + words.length);
    if (end !== undefined) found.push({ start, end });
  }
  return found;
}
