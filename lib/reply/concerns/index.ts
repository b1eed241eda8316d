import { billing } from './billing';
import { delivery } from './delivery';
import { service } from './service';
import { technology } from './technology';
import { travel } from './travel';
import type { Concern } from './types';

/** All concerns; among equally good matches the earlier wins, so the particular stands before the general. */
export const concerns: readonly Concern[] = [...billing, ...travel, ...delivery, ...technology, ...service];
