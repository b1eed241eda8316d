import { compile } from './compile';

/** Things and people of ours that can do something wrong. */
const ours = String.raw`(?:you|your (?:\w+ )?(?:driver|courier|fitter|technician|engineer|man|men|people|colleague|team|crew|van|lorry|shop|warehouse|installer|mover|cleaner|agent|system)s?)`;
const spoiled = String.raw`(?:broken|torn|cracked|smashed|crushed|damaged|dented|scratched|soaked|ruined|spoiled|mouldy|rotten|faulty|defective|dead|empty|wrong|missing|incomplete|late|not ready|not (?:been )?(?:made|cleaned|delivered))`;

/** A failure of ours told outright: "you delivered the wrong pump", "three came broken", "the rooms were not ready". */
const failed = compile(
  String.raw`(?:${ours} (?:have |has |had )?(?:dropped|broke|broken|damaged|lost|smashed|spilled|drilled through|mixed up|double-?booked|overcharged|ruined|cracked)|${ours} (?:have |has |had )?(?:delivered|sent|shipped|brought|packed|booked|gave|charged|billed|installed|fitted) (?:[\w']+ ){0,4}?(?:wrong|broken|twice|only half|too (?:few|little)|faulty)|(?:arrived|came|turned up|delivered|reached us) (?:[\w']+ ){0,2}?${spoiled}|(?:was|were|is|are) (?:all |already |completely )?${spoiled} (?:when|on arrival|although we|though we|as you|in the (?:box|parcel|delivery))|(?:was|were) not ready|came with (?:an? )?(?:[\w-]+ )?(?:split|torn|broken|cracked|bent|missing))`,
);

/** Whether a message, in lower case, tells outright of a failure of ours. */
export function tellsFailure(lower: string): boolean {
  failed.lastIndex = 0;
  return failed.test(lower);
}
