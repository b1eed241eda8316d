import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { WritingFailure } from '../../lib/messages/writer-client';
import { exampleConversation } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const section = () => within(screen.getByRole('region', { name: 'Reply' }));
const field = () => section().getByRole<HTMLTextAreaElement>('textbox', { name: 'What was written, text' });

/** The sidebar with a writer, and the writer's own side of it. */
async function draw(choice: 'off' | 'endpoint' = 'endpoint', engines: Parameters<typeof drawSidebar>[0] = {}) {
  const at = {
    prompts: [] as { system: string; user: string }[],
    cancelled: 0,
    say: (_: string) => undefined as void,
    end: (_?: WritingFailure) => undefined as void,
  };
  const sidebar = await drawSidebar({
    ...engines,
    handlers: {
      'writer.get': () => ({
        choice,
        endpoint: { address: 'http://127.0.0.1:11434/v1', model: 'small' },
        hasKey: false,
        granted: true,
        model: 'absent',
      }),
    },
    orderWriting: (prompt, onText) => {
      at.prompts.push(prompt);
      at.say = onText;
      const ended = new Promise<WritingFailure | undefined>((resolve) => {
        at.end = resolve;
      });
      return { ended, cancel: () => void at.cancelled++ };
    },
  });
  const write = async (text: string, failure?: WritingFailure) =>
    act(async () => {
      at.say(text);
      at.end(failure);
    });
  return { ...sidebar, at, write };
}
const begin = () => section().findByRole('button', { name: 'Let small put it in its words' });

describe('a writer', () => {
  it('is not there while none is turned on', async () => {
    await draw('off');
    expect(section().queryByRole('button', { name: /put it in its words/ })).toBeNull();
  });

  it('writes when asked, from the message and the reply as the rep shaped it, and is inserted by keys alone', async () => {
    const { user, port, at, write } = await draw();
    expect(at.prompts).toEqual([]);
    await user.click(section().getByRole('button', { name: 'Leave out Acknowledge' }));
    (await begin()).focus();
    await user.keyboard('{Enter}');
    expect(at.prompts).toHaveLength(1);
    expect(at.prompts[0]?.user).toContain(exampleConversation.messages[0]?.text);
    expect(at.prompts[0]?.user).toContain('Your lamp broke on Monday.');
    expect(at.prompts[0]?.user).not.toContain('That is annoying.');
    expect(section().getByText(/goes to http:\/\/127.0.0.1:11434 on this machine/)).toBeTruthy();
    await act(async () => at.say('Hello Ida, your lamp'));
    expect(section().getByText('Hello Ida, your lamp')).toBeTruthy();
    await write(' broke on Monday.');
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('Hello Ida, your lamp broke on Monday.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(port.orders).toEqual([{ type: 'insert', text: 'Hello Ida, your lamp broke on Monday.' }]);
    expect(port.sent.at(-1)).toEqual({ type: 'focus-composer' });
  });

  it('is shown with what our checks and our facts say against it, anew with each change', async () => {
    const finding = {
      start: 0,
      end: 3,
      rule: 'wow',
      kind: 'piling-on' as const,
      text: 'Wow',
      why: 'It joins in.',
      practice: 'no-piling-on' as const,
      replacements: [],
      strictness: 1 as const,
    };
    const { user, write } = await draw('endpoint', {
      engines: { checkText: (text) => (text.startsWith('Wow') ? [finding] : []) },
    });
    await user.click(await begin());
    await write('Wow, you get €500 on Tuesday.');
    expect(section().getByText('3 things to look at')).toBeTruthy();
    expect(section().getByText('€500:')).toBeTruthy();
    expect(section().getByText('Tuesday:')).toBeTruthy();
    expect(section().getByText('It joins in.', { exact: false })).toBeTruthy();
    await user.clear(field());
    await user.type(field(), 'Well.');
    expect(section().queryByText(/to look at/)).toBeNull();
  });

  it('leaves the suggestion as it was when it fails, and can be tried again', async () => {
    const { user, write, at } = await draw();
    const before = section().getByRole<HTMLTextAreaElement>('textbox', { name: 'Listen, text' }).value;
    await user.click(await begin());
    await write('half a ', { code: 'too-slow', message: 'It stopped in the middle.' });
    expect(section().getByText(/It stopped in the middle\./).textContent).toBe(
      'Nothing was written. It stopped in the middle. The suggestion above is as it was.',
    );
    expect(section().queryByText(/half a/)).toBeNull();
    expect(section().getByRole<HTMLTextAreaElement>('textbox', { name: 'Listen, text' }).value).toBe(before);
    await user.click(section().getByRole('button', { name: 'Try again' }));
    expect(at.prompts).toHaveLength(2);
    await write('<think>nothing');
    expect(section().getByText(/The answer had no reply in it/)).toBeTruthy();
  });

  it('stops when the rep cancels, with Esc too, and when they go on to another conversation', async () => {
    const { user, at, tell, write } = await draw();
    await user.click(await begin());
    await user.click(section().getByRole('button', { name: 'Cancel' }));
    expect(at.cancelled).toBe(1);
    await write('Too late.');
    expect(section().queryByText('Too late.')).toBeNull();
    await user.click(await begin());
    await user.keyboard('{Escape}');
    expect(at.cancelled).toBe(2);
    expect(document.activeElement).toBe(await begin());
    await user.click(await begin());
    await tell({ type: 'conversation', conversation: { ...exampleConversation, id: 'thread-2' } });
    expect(at.cancelled).toBe(3);
    await write('For somebody else.');
    expect(section().queryByText('For somebody else.')).toBeNull();
  });
});
