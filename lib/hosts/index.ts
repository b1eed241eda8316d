import { generic } from './generic';
import { practice } from './practice';
import { requestTracker } from './request-tracker';
import { roundcube } from './roundcube';
import type { Host } from './types';

/** Every host, in the order they are asked; the one that takes any page is last. */
export const hosts: readonly Host[] = [practice, roundcube, requestTracker, generic];

/** The host a page belongs to; undefined when there is nothing to read or to write on it. */
export function pickHost(doc: Document): Host | undefined {
  return hosts.find((host) => host.matches(doc));
}

/** Tells on any host's page that the whole conversation is there, though the page is still arriving (a selector). */
export const arrivalSigns = hosts.flatMap(({ arrived }) => arrived ?? []).join();
