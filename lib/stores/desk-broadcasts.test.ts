import { expect, it } from 'vitest';
import type { KeptLibrary } from '../messages/library-calls';
import { heedAtDesk } from './desk-broadcasts';
import { createDeskStores } from './desk-stores';
import { createFakeCall } from './testing';

it('shows that a library came into use elsewhere, and what is no broadcast changes nothing', async () => {
  const kept: KeptLibrary[] = [];
  const { call, made } = createFakeCall({ 'libraries.get': () => ({ libraries: kept }) });
  const stores = createDeskStores({ call });
  heedAtDesk({ heard: 1, event: 'something-else' }, stores);
  heedAtDesk('libraries-changed', stores);
  expect(made).toEqual([]);
  kept.push({ layer: 'team', file: {}, takenAt: '2026-11-23T10:00:00.000Z' });
  heedAtDesk({ heard: 1, event: 'libraries-changed' }, stores);
  await expect.poll(() => stores.libraries.getState().used).toMatchObject([{ layer: 'team', library: null }]);
});
