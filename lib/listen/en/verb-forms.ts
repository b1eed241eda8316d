/** The form of a verb after "he" or "it": "takes", "has". */
export function thirdPerson(verb: string): string {
  if (/^have$/i.test(verb)) return 'has';
  if (/(?:s|x|z|ch|sh|o)$/i.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/i.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

const irregular: ReadonlyMap<string, string> = new Map(
  'be was,become became,begin began,break broke,bring brought,build built,buy bought,catch caught,choose chose,come came,cost cost,cut cut,do did,draw drew,drive drove,fall fell,feel felt,find found,forget forgot,get got,give gave,go went,have had,hear heard,hide hid,hit hit,hold held,keep kept,know knew,lead led,leave left,let let,lose lost,make made,mean meant,meet met,overcharge overcharged,pay paid,put put,read read,ring rang,run ran,say said,see saw,sell sold,send sent,set set,shut shut,sit sat,speak spoke,spend spent,stand stood,take took,tell told,think thought,throw threw,understand understood,withdraw withdrew,write wrote'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The past of a verb: "charged", "sent". */
export function pastOf(verb: string): string {
  const known = irregular.get(verb.toLowerCase());
  if (known !== undefined) return known;
  if (/e$/i.test(verb)) return `${verb}d`;
  if (/[^aeiou]y$/i.test(verb)) return `${verb.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/i.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}
