import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands } from '../../src/ids';
import { violations } from '../axe';
import { type Theme, themes } from './editor/themes';
import { inEditor } from './inEditor';
import { passedModules, rightAnswers } from './past';

const title = 'The role and its routes';

describe('a week after a module was passed', function () {
  this.timeout(300_000);
  const at = inEditor({ settings: { 'aihs.route': 'clinical' } }, () =>
    passedModules({ 'role-and-routes': 8, 'medical-terminology': 1 }),
  );

  it('says that it needs review, and still counts it', async () => {
    const row = await at.learner.row(title);
    assert.match(await row.innerText(), /needs review/i);
    assert.equal(await row.getAttribute('aria-checked'), 'true');
    const sidebar = await at.learner.sidebar();
    const header = await sidebar.locator('.header').innerText();
    assert.match(header, /2 of 27 modules verified/);
    assert.match(header, /1 to review/);
    assert.match(header, / of 4 h this week, \d+ h( \d\d)? left/);
    assert.match(header, /Next: review of The role and its routes, about 3 min/);
    await at.editor.screenshot('review-due');
  });

  it('leads from Continue to three questions, with the keyboard at their heading', async () => {
    await at.editor.command(commands.continue);
    const page = await at.editor.webview('main.page h1');
    await at.editor.until('the review has the keyboard focus', () =>
      page.evaluate('document.activeElement?.textContent === "Review"'),
    );
    await page.getByText('Question 1 of 3.').waitFor();
    await at.editor.screenshot('review-asked');
  });

  it('breaks no rule of accessibility, in the sidebar and on the page, in any theme', async () => {
    for (const theme of Object.keys(themes) as Theme[]) {
      await at.editor.theme(theme);
      assert.deepEqual(await violations(await at.learner.sidebar()), [], `sidebar, ${theme}`);
      assert.deepEqual(await violations(await at.editor.webview('main.page h1')), [], `page, ${theme}`);
      await at.editor.screenshot(`review-${theme}`);
    }
  });

  it('is passed by three right first answers, which are kept as a fact', async () => {
    const page = await at.editor.webview('main.page h1');
    const right = await rightAnswers('role-and-routes');
    for (const number of [1, 2, 3]) {
      const asked = (await page.locator('legend').innerText()).replace(/^Question \d of 3\. /, '');
      const words = right.get(asked);
      assert.ok(words, asked);
      await page.locator('.option label', { hasText: words }).click();
      await page.getByRole('button', { name: 'Check answer' }).click();
      if (number < 3) await page.getByRole('button', { name: 'Next question' }).click();
    }
    const result = page.locator('.result');
    await result.waitFor();
    const said = 'Review passed. 3 of 3 first answers were right. The next one comes in 30 days.';
    assert.equal(await result.innerText(), said);
    await at.editor.screenshot('review-passed');
    const file = join(at.work, 'progress.json');
    await at.editor.until('the pass is saved', async () =>
      (await readFile(file, 'utf8')).includes('"kind":"reviewed","module":"role-and-routes"'),
    );
    const row = await at.learner.row(title);
    await at.editor.until('the row says verified', async () => /verified/i.test(await row.innerText()));
  });

  it('has nothing more to review', async () => {
    await at.editor.starts(commands.startReview);
    await at.editor.page
      .locator('.notification-list-item', { hasText: /No review is due. The next one comes on/ })
      .waitFor();
  });
});
