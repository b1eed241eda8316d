import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSiteStore } from '../../lib/stores/site';
import { createFakeCall } from '../../lib/stores/testing';
import { Popup } from './Popup';

afterEach(cleanup);

function draw(address: string, request: (pattern: string) => Promise<boolean> = async () => true) {
  const { call } = createFakeCall({
    'sites.state': ({ site }) => ({ site, granted: false, choice: 'unset' }),
    'sites.choose': ({ site, choice }) => ({ site, granted: choice === 'on', choice }),
  });
  const openDesk = vi.fn();
  render(<Popup site={createSiteStore({ call, address, request })} shortcut="Alt+H" openDesk={openDesk} />);
  return { user: userEvent.setup(), openDesk };
}

describe('Popup', () => {
  it('turns the site on by one click and then tells the key', async () => {
    const { user } = draw('https://mail.example/?_task=mail');
    await user.click(await screen.findByRole('button', { name: 'Turn on here' }));
    expect(await screen.findByText('On here')).toBeTruthy();
    expect(screen.getByText('Alt+H')).toBeTruthy();
    expect(screen.getByText('· Roundcube')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Turn off here' }));
    expect(await screen.findByText('Off here')).toBeTruthy();
  });

  it('has its one button ready for Enter', async () => {
    const { user } = draw('https://mail.example/?_task=mail');
    await screen.findByRole('button', { name: 'Turn on here' });
    await user.keyboard('{Enter}');
    expect(await screen.findByText('On here')).toBeTruthy();
  });

  it('says that the rep told the browser no', async () => {
    const { user } = draw('https://mail.example/', async () => false);
    await user.click(await screen.findByRole('button', { name: 'Turn on here' }));
    expect(await screen.findByText(/told not to allow/)).toBeTruthy();
  });

  it('says who can help when the organisation blocks the site', async () => {
    const { user } = draw('https://mail.example/', async () => {
      throw new Error('Permissions are blocked by enterprise policy.');
    });
    await user.click(await screen.findByRole('button', { name: 'Turn on here' }));
    expect(await screen.findByText('Blocked by your organisation.')).toBeTruthy();
  });

  it('says that it cannot be on for a page of the browser', () => {
    draw('chrome://settings');
    expect(screen.getByText(/cannot be on here/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Turn on here' })).toBeNull();
  });

  it('leads to the settings', async () => {
    const { user, openDesk } = draw('https://mail.example/');
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    expect(openDesk).toHaveBeenCalledOnce();
  });
});
