import { describe, expect, it } from 'vitest';
import { builtInLibrary } from '../../../lib/library/built-in';
import { textToSign } from '../../../lib/library/signature';
import { fingerprintOf, makeKey, readSigningKey, signText } from '../../../lib/signing/ed25519';
import { seeSuggestion } from '../../../practice/rep';
import { extensionId } from '../extension';
import { usePractice } from '../practice/use-practice';

describe('a library a lead signed, in Chromium', () => {
  const practice = usePractice();

  it('is verified at the desk, taken, and speaks in the open sidebar at once', async () => {
    const { sidebar } = await practice.openAngry();
    const words = async () => (await seeSuggestion(sidebar)).words;
    expect(await words()).not.toContain('Word for word.');

    const key = await readSigningKey((await makeKey()).pem);
    const { phrases, ...rest } = builtInLibrary;
    const library = {
      ...rest,
      id: 'team',
      name: 'Lund team',
      publisher: 'Lund support',
      phrases: phrases
        .filter(({ stage }) => stage === 'next-step')
        .map((phrase) => ({ ...phrase, text: `${phrase.text} Word for word.` })),
    };
    const value = await signText(key, textToSign(library));
    const file = JSON.stringify({ ...library, signature: { algorithm: 'ed25519', key: key.key, value } });

    const desk = await practice.context.newPage();
    await desk.goto(`chrome-extension://${await extensionId(practice.context)}/options.html#libraries`);
    const choose = (text: string) =>
      desk
        .getByLabel('Choose a library file')
        .setInputFiles({ name: 'team.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose(file.replace('Lund support', 'Anybody'));
    await desk.getByText('It is not as its signer left it', { exact: false }).waitFor();
    await choose(file);
    await desk.getByText(await fingerprintOf(key.key)).waitFor();
    await desk.getByRole('button', { name: 'Take it' }).click();
    await desk.getByRole('button', { name: 'Stop using Lund team' }).waitFor();
    await expect.poll(words).toContain('Word for word.');

    await desk.getByRole('button', { name: 'Stop using Lund team' }).click();
    await expect.poll(words).not.toContain('Word for word.');
  });

  it('is made of a helpdesk’s macros, whose words the rep finds from then on', async () => {
    const { page, sidebar } = await practice.openAngry();
    await seeSuggestion(sidebar);
    const desk = await practice.context.newPage();
    await desk.goto(`chrome-extension://${await extensionId(practice.context)}/options.html#libraries`);
    const value = 'Dear {{ticket.requester.first_name}}, the kiln manual lies in your account.';
    const macros = [
      { id: 7, title: 'Kiln manual', actions: [{ field: 'comment_value', value }] },
      { id: 8, title: 'Close it', actions: [{ field: 'status', value: 'solved' }] },
    ];
    const buffer = Buffer.from(JSON.stringify({ macros }));
    await desk
      .getByLabel('Choose a library file')
      .setInputFiles({ name: 'macros.json', mimeType: 'application/json', buffer });
    await desk.getByText('Left out: 1 text').waitFor();
    await desk.getByRole('button', { name: 'Take it' }).click();
    await desk.getByRole('button', { name: 'Stop using My phrases' }).waitFor();
    await page.bringToFront();
    const search = sidebar.getByRole('combobox', { name: 'Find a phrase' });
    await search.fill('kiln');
    await sidebar.getByRole('option').filter({ hasText: 'the kiln manual lies in your account' }).waitFor();
    await desk.getByRole('button', { name: 'Stop using My phrases' }).click();
  });
});
