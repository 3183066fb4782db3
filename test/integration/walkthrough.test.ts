import { commands } from '../../src/ids';
import { inEditor } from './inEditor';
import { passedModules } from './past';

/** Each step with the title inside its picture. */
const steps = [
  ['folder', 'Your folder'],
  ['route', 'Two ways in, one path'],
  ['setup', 'Python and R, ready'],
  ['module', 'A module'],
  ['check', 'A cell, its check and the result'],
] as const;

describe('the walkthrough', function () {
  this.timeout(300_000);
  const at = inEditor({}, () => passedModules({ 'role-and-routes': 1 }));

  it('opens with five steps, those done already ticked, each with a picture that says what it shows', async () => {
    await at.editor.command(commands.openWalkthrough);
    const page = at.editor.page.locator('.gettingStartedContainer');
    await page.locator('h2, .category-title', { hasText: 'Start the AI Healthcare' }).first().waitFor();
    const listed = page.locator('.getting-started-step');
    await at.editor.until('five steps are listed', async () => (await listed.count()) === steps.length);
    await at.editor.command('workbench.action.closeSidebar');
    await at.editor.until(
      'the folder is ticked',
      async () => (await listed.first().locator('.codicon-getting-started-step-checked').count()) > 0,
    );
    for (const theme of ['dark', 'light', 'high-contrast'] as const) {
      await at.editor.theme(theme);
      for (const [index, [name, picture]] of steps.entries()) {
        await listed.nth(index).click();
        await at.editor.until(`the picture "${picture}" is shown`, async () => {
          const frame = await at.editor.webview('svg title');
          return (await frame.locator('svg title').first().textContent()) === picture;
        });
        await at.editor.screenshot(`walkthrough-${name}-${theme}`);
      }
    }
  });
});
