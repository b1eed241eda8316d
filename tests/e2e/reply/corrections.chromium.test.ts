import { describe, expect, it } from 'vitest';
import { section, seeReading, sidebarOf } from '../../../practice/rep';
import { usePractice } from '../practice/use-practice';

describe('a reading corrected by the rep, in Chromium', () => {
  const practice = usePractice();

  it('stays corrected when the page is loaded anew, and can be taken back', async () => {
    const { page, ...opened } = await practice.openAngry();
    let { sidebar } = opened;
    const { situations, asks } = await seeReading(sidebar);
    const listen = () => section(sidebar, 'Listen');
    await listen()
      .getByRole('button', { name: /^Not so: / })
      .click();
    await listen()
      .getByRole('button', { name: /^Not asked for: / })
      .first()
      .click();
    await listen().getByRole('button', { name: 'Add what was not heard' }).click();
    await listen().getByRole('combobox', { name: 'What was not heard' }).selectOption('Off plan');
    const corrected = { situations: [...situations.slice(1), 'Off plan'].toSorted(), asks: asks.slice(1) };
    const seen = async () => {
      const reading = await seeReading(sidebar);
      return { situations: reading.situations.toSorted(), asks: reading.asks };
    };
    await expect.poll(seen).toEqual(corrected);

    await page.reload();
    sidebar = await sidebarOf(page);
    await listen().getByText('You took off', { exact: false }).waitFor();
    await expect.poll(seen).toEqual(corrected);
    await listen().getByRole('button', { name: 'Back to what was heard' }).click();
    await expect.poll(seen).toEqual({ situations: situations.toSorted(), asks });
  });
});
