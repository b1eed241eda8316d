import { beforeEach, describe, expect, it, vi } from 'vitest';
import { installFakeBrowser } from './testing';

const fake = installFakeBrowser();
const { forgetConversationsOf, listConversations, recallConversation, rememberConversation } = await import(
  './recent-conversations'
);
const { session } = (globalThis as unknown as { browser: { storage: { session: { get(key: string): unknown } } } })
  .browser.storage;

const site = 'https://mail.example';
const conversation = (id: string, address = 'mara@fjellpost.example') => ({
  id,
  host: 'practice',
  subject: 'Parcel missing',
  customer: { address },
  messages: [],
});

beforeEach(() => {
  for (const key of Object.keys(fake.session)) delete fake.session[key];
});

describe('conversations read lately', () => {
  it('are recalled on their own site only, also when several are read at once', async () => {
    await Promise.all(['1', '2', '3'].map((id) => rememberConversation(site, conversation(id))));
    expect((await listConversations()).map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect(await recallConversation(site, '2')).toEqual(conversation('2'));
    expect(await recallConversation('https://other.example', '2')).toBeNull();
  });

  it('are remembered and forgotten again after the browser once failed to', async () => {
    vi.spyOn(session, 'get').mockRejectedValueOnce(new Error('The session is not there yet.'));
    await expect(rememberConversation(site, conversation('1'))).rejects.toThrow('not there');
    await rememberConversation(site, conversation('2'));
    await rememberConversation(site, conversation('3', 'tom@quarry.example'));
    await forgetConversationsOf(['mara@fjellpost.example']);
    expect((await listConversations()).map(({ id }) => id)).toEqual(['3']);
  });
});
