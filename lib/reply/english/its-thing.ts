/** "Cancel it" is said with what the message names: "cancel your subscription"; undefined where it names nothing. */
export function withItsThing(request: string | undefined, message: string): string | undefined {
  const bare = request && /^(\w+) (?:it|this|that)$/i.exec(request);
  if (!bare) return request;
  const verb = bare[1]!.toLowerCase();
  const [, kinds] = doneTo.find(([verbs]) => verbs.test(verb)) ?? [];
  const thing = kinds && new RegExp(`\\b(${kinds})\\b`, 'i').exec(message)?.[1];
  if (thing) return `${verb} your ${thing.toLowerCase()}`;
  return verb === 'refund' ? 'give you your money back' : undefined;
}

/** What "it" is likely to be, by what is to be done to it. */
const doneTo: readonly [RegExp, string][] = [
  [
    /^(?:cancel|end|terminate|renew|extend)$/,
    'subscription|contract|membership|account|order|booking|reservation|plan|policy|appointment|flight|ticket',
  ],
  [/^stop$/, 'subscription|contract|membership|order|plan'],
  [/^(?:close|delete)$/, 'account|subscription|contract|membership|order|booking|ticket'],
  [/^(?:change|move)$/, 'contract|order|booking|reservation|plan|appointment|flight|ticket|account'],
  [/^(?:refund|return)$/, 'order|booking|reservation|flight|ticket|parcel|subscription|membership'],
  [/^(?:send|resend|correct)$/, 'contract|order|parcel|invoice|ticket|policy'],
];
