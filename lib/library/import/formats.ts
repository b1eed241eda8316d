import { chatwoot } from './chatwoot';
import { freshdesk } from './freshdesk';
import { front } from './front';
import { gorgias } from './gorgias';
import { helpScout } from './help-scout';
import { intercom } from './intercom';
import { table } from './table';
import { textBlaze } from './text-blaze';
import { textExpander } from './text-expander';
import type { ImportFormat } from './types';
import { zammad } from './zammad';
import { zendesk } from './zendesk';

/** All formats that can be taken in; the first that recognises a file reads it, so the choosy ones stand first. */
export const importFormats: readonly ImportFormat[] = [
  zendesk,
  gorgias,
  freshdesk,
  intercom,
  helpScout,
  front,
  zammad,
  chatwoot,
  textBlaze,
  table,
  textExpander,
];
