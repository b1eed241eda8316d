import { lookOut } from '../../listen/look-out';
import { remember } from '../../listen/remember';
import { billing } from './billing';
import { browser } from './browser';
import { delivery } from './delivery';
import { mail } from './mail';
import { media } from './media';
import { service } from './service';
import { technology } from './technology';
import { trade } from './trade';
import { travel } from './travel';
import type { Concern } from './types';

/** All concerns; among equally good matches the earlier wins, so the particular stands before the general. */
export const concerns: readonly Concern[] = [
  ...billing,
  ...travel,
  ...delivery,
  ...mail,
  ...browser,
  ...media,
  ...trade,
  ...technology,
  ...service,
];

const likely = lookOut(concerns, ({ when }) => when);

/** The concerns a text has words for, in their order; it surely holds none of the others. */
export const concernsFor = remember(
  (text: string): readonly Concern[] => likely(text.toLowerCase()),
  (text) => text,
);
