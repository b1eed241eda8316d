import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (given: unknown) => void;
const ways = vi.hoisted(() => ({ message: [] as Listener[], storage: [] as Listener[] }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { onMessage: { addListener: (listener: Listener) => ways.message.push(listener) } },
    storage: { session: { onChanged: { addListener: (listener: Listener) => ways.storage.push(listener) } } },
  },
}));

import { onBroadcast, storageKey } from './on-broadcast';

const heard: unknown[] = [];
const told = (serial: string) => ({ heard: 1, event: 'many-changed', serial });
const byMessage = (message: unknown) => ways.message.at(-1)?.(message);
const byStorage = (message: unknown) => ways.storage.at(-1)?.({ [storageKey]: { newValue: message } });

beforeEach(() => {
  heard.length = 0;
  onBroadcast((message) => heard.push(message));
});

it('hears a broadcast once that comes both ways, whichever is first', () => {
  byMessage(told('a'));
  byStorage(told('a'));
  byStorage(told('b'));
  byMessage(told('b'));
  expect(heard).toEqual([told('a'), told('b')]);
});

it('hears one that comes through the storage alone', () => {
  byStorage(told('c'));
  expect(heard).toEqual([told('c')]);
});

it('hears no other change of the storage, and none that takes a broadcast away', () => {
  ways.storage.at(-1)?.({ other: { newValue: told('d') } });
  ways.storage.at(-1)?.({ [storageKey]: { oldValue: told('d') } });
  expect(heard).toEqual([]);
});

it('passes on what has no serial as it came', () => {
  byMessage('anything');
  byMessage(null);
  expect(heard).toEqual(['anything', null]);
});
