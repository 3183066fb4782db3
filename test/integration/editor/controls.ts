import type { Frame, Page } from 'playwright-core';
import { until } from './until';

/** Clicks a button of the open modal dialog and waits until the dialog is gone. */
export async function answer(page: Page, button: string): Promise<void> {
  const dialog = page.locator('.monaco-dialog-box');
  await dialog.waitFor();
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Types into the open quick pick or input box, waits for a matching entry if it is a list, and accepts. */
export async function quickPick(page: Page, text: string): Promise<void> {
  const widget = page.locator('.quick-input-widget');
  await widget.waitFor();
  const input = widget.locator('input.input').first();
  const row = widget.locator('.monaco-list-row.focused', { hasText: text.replace(/^>/, '') });
  await until(`"${text}" can be accepted`, async () => {
    // Where one question follows another, the text may have gone into the list that was just answered.
    if ((await input.inputValue()) !== text) await input.fill(text);
    return !(await widget.locator('.quick-input-list').isVisible()) || (await row.isVisible());
  });
  await input.press('Enter');
}

/** Waits until the open quick pick lists an entry. */
export async function seesEntry(page: Page, text: string): Promise<void> {
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: text }).first().waitFor();
}

export async function closesQuickPick(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Runs a command as a person does: by its title in the command palette. */
export async function palette(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await quickPick(page, `>${title}`);
}

/** The frame of the webview whose document has an element for `selector`. */
export function webview(page: Page, selector: string): Promise<Frame> {
  return until(`a webview shows ${selector}`, async () => {
    for (const frame of page.frames().slice(1)) {
      // A frame that is replaced while we look has nothing to show any more.
      const found = await frame.$(selector).catch(() => null);
      if (found) return frame;
    }
    return undefined;
  });
}
