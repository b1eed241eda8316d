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

/** Is the whole conversation there, be the page still arriving or not? */
export function hasArrived(doc: Document): boolean {
  const { arrived } = pickHost(doc) ?? {};
  return doc.readyState !== 'loading' || (arrived !== undefined && doc.querySelector(arrived) !== null);
}
