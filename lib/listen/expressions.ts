/** From this length on V8 compiles an expression for good when it is first run. */
const longText = '\n'.repeat(1000);

const compiled = new WeakSet<RegExp>();

/**
 * Compiles an expression for good before its first use, and rewinds it.
 *
 * V8 first interprets an expression and compiles it when it is run again, which costs several times as much for the many
 * expressions that a mail needs once or twice; for a long text it compiles at once. So each is run over a long text that
 * it cannot match: the first mail is read in a third of the time, the second one in a tenth.
 */
export function ready(pattern: RegExp): RegExp {
  if (!compiled.has(pattern)) {
    compiled.add(pattern);
    pattern.test(longText);
  }
  pattern.lastIndex = 0;
  return pattern;
}

/** All matches of a global expression in a text; `matchAll` would make a copy of the expression each time. */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  ready(pattern);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
