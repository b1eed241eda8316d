/**
 * How mail programs introduce what they quote. The words are what the programs write in each language; patterns are run
 * on one line, or on up to three joined ones, of limited length.
 */

/** "wrote" as the verb of an introduction, in the languages mail programs are commonly used in. */
const wrote =
  'wrote|writes|schrieb|schrieb am|geschrieben|a écrit|escribió|escribio|escreveu|ha scritto|scrisse|' +
  'schreef|skrev|skrev følgende|kirjoitti|napisał|napisała|napisał\\(a\\)|pisze|' +
  'napsal|napsala|napsal\\(a\\)|написал|написала|пишет|пише|a scris|írta|yazdı|viết|' +
  '写道|寫道|のメール|さんは書きました|님이 작성|כתב|כתבה|كتب';

/** "On 3 May 2026 at 10:05, Ann Lee <ann@lee.example> wrote:", "Am 3. Mai 2026 um 10:05 schrieb Ann Lee:" and the like. */
const introduction = new RegExp(`(?:^|[\\s,>）)])(?:${wrote})(?:$|[\\s:,(<：])`, 'iu');

/** "On 12 May 2026 you wrote:": the author's own sentence about us, unless quoted lines follow. */
const aboutUs =
  /\b(?:you|your (?:team|company|colleague)|she|he|they|we|I) (?:wrote|said|promised)\b|\bschrieben Sie\b|\bSie schrieben\b|\bschriebst du\b|\bvous (?:m'|nous )?avez écrit\b/i;

/** A whole date, a time of day or an address: introductions carry at least one of them. */
const dated = /\d{4}|\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}|@/;

/** Longer than this is a paragraph, not an introduction. */
const longestIntroduction = 260;

/** Does this line (or a few joined by spaces) introduce a quotation by its own words? */
export function isIntroduction(line: string): boolean {
  const text = line.trim();
  if (text.length > longestIntroduction || !/[:：]$/.test(text) || !dated.test(text)) return false;
  return introduction.test(text) && !aboutUs.test(text);
}

/** Right above quoted lines, anything that ends in a colon and carries a date or an address introduces them. */
export function isIntroductionOfQuotes(line: string): boolean {
  const text = line.trim();
  if (text.length > longestIntroduction || !/[:：]$/.test(text)) return false;
  return dated.test(text) || introduction.test(text);
}

/** "-----Original Message-----", "---------- Forwarded message ---------" in whatever language. */
export const isDivider = (line: string) =>
  line.length <= 120 && /^\s*(?:-{3,}|_{5,}|={5,}) ?[\p{L}][^\n-]{2,80}(?:-{3,}|_{5,}|={5,})\s*$/u.test(line);

/** "Begin forwarded message:" stands alone, without dashes. */
export const isForwardLine = (line: string) =>
  /^\s*(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato)\s*:\s*$/i.test(
    line,
  );

const fromKey =
  'from|von|de|da|van|från|fra|lähettäjä|od|от|kimden|expéditeur|remitente|mittente|发件人|差出人|보낸 사람|מאת';
const otherKeys =
  'sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|enviada em|fecha|para|asunto|assunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|lähetetty|vastaanottaja|aihe|wysłano|do|temat|дата|кому|тема|отправлено|发送时间|收件人|主题|日時|宛先|件名|날짜|받는 사람|제목|reply-to|importance';
const fromLine = new RegExp(`^\\s*\\*?(?:${fromKey})\\s?:\\*?\\s?\\S`, 'iu');
const headerLine = new RegExp(`^\\s*\\*?(?:${fromKey}|${otherKeys})\\s?[:：]\\*?(?:\\s|$)`, 'iu');

/** The header block some programs put above what they quote: a "From:" line and two more such lines right below it. */
export function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const first = lines[at] ?? '';
  if (first.length > longestIntroduction || !fromLine.test(first)) return false;
  let others = 0;
  for (let next = at + 1; next < lines.length && next <= at + 6; next += 1) {
    const line = lines[next]!;
    // The list of recipients runs over several lines.
    if (line.length < 2000 && headerLine.test(line)) others += 1;
  }
  return others >= 2;
}

/** What phones and some programs put under every mail. */
export const isProgramFooter = (line: string) =>
  line.length <= 120 &&
  /^\s*(?:sent (?:from|with|via) (?:my |the )?(?:iphone|ipad|android|samsung|galaxy|blackberry|huawei|mobile|phone|mail for windows|yahoo|outlook|proton)|get outlook for |get bluemail|(?:gesendet|diese nachricht wurde) von (?:meinem|mein|outlook|mail für)|von meinem .{2,40} gesendet|gesendet mit|von .{2,30}iphone gesendet|envoyé (?:de|depuis) (?:mon|ma)|télécharger outlook|enviado (?:desde|do|de) (?:mi|meu|el)|obtener outlook|inviato da(?:l mio)? |verstuurd vanaf|verzonden vanaf|skickat från min|sendt fra min|lähetetty |wysłan[oe] z |отправлено с |iphoneから送信|发自我的)/iu.test(
    line,
  );
