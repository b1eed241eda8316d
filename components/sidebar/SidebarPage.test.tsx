import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { draftMessage, exampleFinding } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';
import { Safe } from './Safe';

describe('the sidebar', () => {
  it('shows whom the rep answers, and the parts in the order of the work', async () => {
    await drawSidebar();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ida Holm');
    expect(screen.getAllByRole('region').map((region) => region.querySelector('h2')?.textContent)).toEqual([
      'Listen',
      'Reply',
      'Draft',
      'Notes',
    ]);
  });

  it('says why there is no conversation', async () => {
    const { tell } = await drawSidebar({ conversation: false });
    await tell({ type: 'conversation', conversation: null, reason: 'No mail is open.' });
    expect(screen.getByText('No mail is open.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Reply' })).toBeNull();
  });

  it('is a slim tab when collapsed, with the number of warnings, and opens by a click', async () => {
    const { user, port, tell } = await drawSidebar({ collapsed: true });
    await tell(draftMessage('soon', [exampleFinding()]));
    const tab = screen.getByRole('button', { name: 'Open Heard, 1 warning in the draft' });
    expect(screen.queryByRole('region')).toBeNull();
    await user.click(tab);
    expect(port.sent).toContainEqual({ type: 'collapse', collapsed: false });
    await tell({ type: 'frame', collapsed: false, width: 360, gaveWay: false });
    await user.click(screen.getByRole('button', { name: 'Make the sidebar small' }));
    expect(port.sent).toContainEqual({ type: 'collapse', collapsed: true });
  });

  it('follows the theme of the page', async () => {
    const { tell } = await drawSidebar();
    expect(document.documentElement.dataset.theme).toBeUndefined();
    await tell({ type: 'theme', dark: true });
    expect(document.documentElement.dataset.theme).toBe('dark');
    await tell({ type: 'theme', dark: false });
    expect(document.documentElement.dataset.theme).toBe('light');
  });

  it('is resized by the arrow keys', async () => {
    const { user, port, tell } = await drawSidebar();
    await tell({ type: 'frame', collapsed: false, width: 360, gaveWay: false });
    const handle = screen.getByRole('separator', { name: 'Width of the sidebar' });
    expect(handle.getAttribute('aria-valuenow')).toBe('360');
    handle.focus();
    await user.keyboard('{ArrowLeft}');
    expect(port.sent.at(-1)).toEqual({ type: 'resize', width: 376, final: true });
    await user.keyboard('{Home}{End}');
    expect(port.sent.at(-1)).toEqual({ type: 'resize', width: 480, final: true });
  });

  it('is resized by dragging, whichever edge it is docked to', async () => {
    const { port, tell } = await drawSidebar();
    const handle = screen.getByRole('separator');
    handle.setPointerCapture = vi.fn();
    const drag = (to: number) => {
      fireEvent.pointerDown(handle, { button: 0, pointerId: 1, screenX: 1000 });
      fireEvent.pointerMove(handle, { pointerId: 1, buttons: 1, screenX: to });
      expect(port.sent.at(-1)).toMatchObject({ type: 'resize', final: false });
      fireEvent.pointerUp(handle, { pointerId: 1, screenX: to });
      return port.sent.at(-1);
    };
    await tell({ type: 'frame', collapsed: false, width: 360, gaveWay: false });
    expect(drag(980)).toEqual({ type: 'resize', width: 380, final: true });
    await tell({ type: 'frame', collapsed: false, width: 360, gaveWay: false });
    expect(drag(970)).toEqual({ type: 'resize', width: 390, final: true });
    fireEvent.pointerMove(handle, { pointerId: 1, buttons: 1, screenX: 500 });
    expect(port.sent.at(-1)).toEqual({ type: 'resize', width: 390, final: true });
  });

  it.each([
    [
      'the button came up elsewhere',
      (handle: HTMLElement) => fireEvent.pointerMove(handle, { buttons: 0, screenX: 0 }),
    ],
    ['the pointer was taken away', (handle: HTMLElement) => fireEvent.lostPointerCapture(handle, { screenX: 0 })],
    ['the browser cancelled it', (handle: HTMLElement) => fireEvent.pointerCancel(handle, { screenX: 0 })],
  ])('keeps the width reached when %s', async (_, interrupt) => {
    const { port } = await drawSidebar();
    const handle = screen.getByRole('separator');
    handle.setPointerCapture = vi.fn();
    fireEvent.pointerDown(handle, { button: 0, pointerId: 1, screenX: 1000 });
    fireEvent.pointerMove(handle, { pointerId: 1, buttons: 1, screenX: 980 });
    interrupt(handle);
    fireEvent.pointerMove(handle, { pointerId: 1, buttons: 1, screenX: 900 });
    expect(port.sent).toEqual([
      { type: 'resize', width: 380, final: false },
      { type: 'resize', width: 380, final: true },
    ]);
  });

  it('gives the focus back to the composer on Escape', async () => {
    const { user, port } = await drawSidebar();
    await user.keyboard('{Escape}');
    expect(port.sent.at(-1)).toEqual({ type: 'focus-composer' });
  });

  it('names every control', async () => {
    const { tell } = await drawSidebar();
    await tell(draftMessage('soon', [exampleFinding()]));
    const controls = ['button', 'textbox', 'combobox', 'separator', 'checkbox'] as const;
    for (const role of controls) {
      for (const control of screen.queryAllByRole(role)) {
        const { textContent, id } = control;
        const ariaLabel = control.getAttribute('aria-label');
        const label = id && document.querySelector(`label[for="${id}"]`)?.textContent;
        expect(
          `${ariaLabel ?? ''}${label ?? ''}${role === 'button' ? textContent : ''}`.trim(),
          control.outerHTML,
        ).not.toBe('');
      }
    }
  });

  it('shows hostile texts as text', async () => {
    const { tell } = await drawSidebar({ conversation: false });
    const evil = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    await tell({
      type: 'conversation',
      conversation: {
        id: 'x',
        host: 'generic',
        subject: evil,
        customer: { name: evil },
        messages: [{ id: 'm', author: {}, role: 'customer', text: evil.repeat(1000) }],
      },
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(evil);
    expect(document.querySelector('img, script')).toBeNull();
  });
});

let broken = false;
function Part() {
  if (broken) throw new Error('broken');
  return <p>All is well.</p>;
}

describe('Safe', () => {
  it('says so when drawing failed, and draws again on request', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    broken = true;
    render(
      <Safe>
        <Part />
      </Safe>,
    );
    expect(screen.getByRole('alert').textContent).toContain('what you typed are kept');
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Show again' }));
    expect(screen.getByText('All is well.')).toBeTruthy();
    silent.mockRestore();
  });
});
