/**
 * What customers wish to do by themselves: "we would like to decide by Friday" tells a plan and asks nobody for anything,
 * "we would like to decide with you" does. Only what plainly needs nobody else is listed; anything more may need our help.
 */

const mulling = String.raw`decided?|(?:make|come to|take|reach) (?:an?|our|my|the|this|that) (?:\w+ )?decision|make up (?:our|my) minds?|think (?:it|this|that|about|over)|sleep on|consider|weigh|compare|reflect|hold off|wait(?! (?:no|any) longer)`;
const talking = String.raw`(?:discuss|talk(?: about)?|go over|look at)(?: (?:it|this|that|them|these|everything))?(?: over| through)? (?:internally|among|amongst|between ourselves|with (?:my|our))`;

const ownDoing = new RegExp(
  String.raw`^ to (?:(?:first|still|then|also|have) )?(?:${mulling}|${talking})(?![\w])(?![^.;!?]*(?<![\w])(?:you|your|u)(?![\w]))`,
);

const wishes = /(?<![\w])(?:i|we)(?:'d| would)? (?:\w+ )?(?:like|love|prefer|want|wish|need)(?= to )/g;

/** Whether what follows a wish in a prepared sentence (" to decide by friday") is done by those who wish it. */
export const isOwnDoing = (behindWish: string): boolean => ownDoing.test(behindWish);

/** Whether a prepared sentence wishes for something its writer does alone. */
export const wishesOwnDoing = (lower: string): boolean =>
  [...lower.matchAll(wishes)].some(({ 0: words, index }) => isOwnDoing(lower.slice(index + words.length)));
