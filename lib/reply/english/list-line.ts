/** Sums and things that may stand behind "a refund of". */
const sum = /^(?:the|my|your|our|both|all|half|this|that|these|those|[€$£]|\d)/i;
const thing = /^(?:an?|the|my|our|your|one|two|three|another|some|all|both|any|more) /i;

/**
 * What is wanted, as a line of a list: a request such as "send you a corrected invoice" as the thing it is about ("a
 * corrected invoice"), "tell you where it is" as what they want to know ("where it is"), else the plain imperative.
 * @param request reads after "to", from our side
 */
export function listLine(request: string): string {
  const asked =
    /^(?:(?:tell|advise|show) you|let you know|find out|explain(?: to you)?|check|confirm|clarify|say) (?=(?:when|where|why|how|what|which|who|whether|if)\b)/i.exec(
      request,
    );
  if (asked && !/\band (?:\w+ly )?(?:tell|send|let|give|call|write)\b/i.test(request))
    return request.slice(asked[0].length).replace(/^if\b/i, 'whether');
  const refund = /^refund (?:you )?(?:for )?/i.exec(request);
  const refunded = refund && request.slice(refund[0].length);
  if (refunded && sum.test(refunded) && !/\s(?:and|to) /.test(refunded)) return `a refund of ${refunded}`;
  const spoken = /^(?:let|help) you ((?:speak|talk) (?:to|with) .+)$/i.exec(request);
  if (spoken) return `your wish to ${spoken[1]}`;
  const helped = /^help you (?!with\b)(?:to )?(.+)$/i.exec(request);
  if (helped) return `how you can ${helped[1]}`;
  const handed = /^(?:send|give) you (.+)$/i.exec(request);
  if (handed && thing.test(handed[1]!) && !/\sand (?:tell|send|let|give|call|write|have)\b/.test(handed[1]!))
    return handed[1]!;
  return request;
}
