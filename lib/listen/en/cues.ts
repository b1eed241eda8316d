import type { Cue } from './compile';
import { abusiveCues } from './cues/abusive';
import { businessCriticalChangeCues } from './cues/business-critical-change';
import { frustratedCues } from './cues/frustrated';
import { impatientCues } from './cues/impatient';
import { lacksDirectionCues } from './cues/lacks-direction';
import { legalThreatCues } from './cues/legal-threat';
import { mistakenCues } from './cues/mistaken';
import { offPlanCues } from './cues/off-plan';
import { serviceFailureCues } from './cues/service-failure';
import { thankfulCues } from './cues/thankful';
import { threatensToLeaveCues } from './cues/threatens-to-leave';
import { uncooperativeCues } from './cues/uncooperative';
import { unrealisticCues } from './cues/unrealistic';
import { wantsEscalationCues } from './cues/wants-escalation';

/** All cues of English, in the order of the situations. */
export const cues: readonly Cue[] = [
  ...frustratedCues,
  ...serviceFailureCues,
  ...unrealisticCues,
  ...impatientCues,
  ...lacksDirectionCues,
  ...uncooperativeCues,
  ...mistakenCues,
  ...offPlanCues,
  ...businessCriticalChangeCues,
  ...abusiveCues,
  ...threatensToLeaveCues,
  ...legalThreatCues,
  ...wantsEscalationCues,
  ...thankfulCues,
];
