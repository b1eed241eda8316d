/** Sources of expressions that say, in many ways, that something does not do what it should. Lower case; used with `i`. */

/** Stands before a verb: "can't", "won't", "is not able to". */
export const cannot =
  "(?:can'?t|cannot|can not|could(?:n'?t| not)|unable to|not able to|won'?t|will not|wouldn'?t|does(?:n'?t| not)|do(?:n'?t| not)|did(?:n'?t| not)|is(?:n'?t| not)|are(?:n'?t| not)|no longer|stopped|stops|never|not|fail(?:s|ed|ing|ure)?(?: to)?|refus(?:es|ed|ing) to|impossible to)";

/** Stands behind a thing: "has gone", "won't load", "is broken". */
export const failing =
  "(?:(?:is|are|was|were|has|have|had|keeps?|kept|just|all|suddenly|now|been|get|gets|got|being) )*(?:gone|missing|lost|broken|blank|empty|stuck|frozen|disappear(?:ed|s|ing)?|vanish(?:ed|es)?|not (?:work|load|open|play|show|respond|start|connect|display|function|appear)(?:s|ing|ed)?|(?:doesn'?t|does not|don'?t|do not|didn'?t|did not|won'?t|will not|can'?t|cannot|isn'?t|aren'?t|not|never|no longer|stopped|stops|fails to|refuses to) (?:even )?(?:work|load|open|play|show|respond|start|connect|display|function|appear|turn on|come (?:on|up)|be (?:found|seen|opened))(?:s|ing|ed)?)";
