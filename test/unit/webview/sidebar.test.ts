import assert from 'node:assert/strict';
import { Studio, themes, whyNot, type Drawn, type Theme } from './drawing';
import { samplePath, withModule } from './sampleSidebar';

describe('the sidebar in a browser', () => {
  let studio: Studio;
  before(async function () {
    if (whyNot()) {
      console.log(`      skipped: ${whyNot()}`);
      this.skip();
    }
    studio = await Studio.open();
  });
  after(() => studio?.close());

  const drawn: Drawn[] = [];
  const draw = async (options: { theme?: Theme; width?: number; height?: number; saved?: unknown } = {}) => {
    const view = await studio.draw('sidebar', options);
    drawn.push(view);
    await view.receives('state', samplePath());
    return view;
  };
  afterEach(async () => {
    for (const view of drawn.splice(0)) {
      assert.deepEqual(view.problems, []);
      await view.page.close();
    }
  });
  const row = (view: Drawn, title: string) =>
    view.page.getByRole('treeitem').filter({ has: view.page.locator(`[title="${title}"]`) });

  for (const theme of themes) {
    it(`breaks no rule of accessibility in ${theme}`, async () => {
      const view = await draw({ theme });
      await row(view, 'Calibration and net benefit').click();
      await view.receives('state', {
        ...samplePath(),
        notice: { level: 'warning', text: 'The progress file was kept.', action: 'Compare the Two Files' },
      });
      assert.deepEqual(await view.violations(), []);
      await view.page.getByRole('textbox').fill('nothing like this');
      assert.deepEqual(await view.violations(), []);
      await view.receives('state', { ...samplePath(), mode: 'empty' });
      assert.deepEqual(await view.violations(), []);
    });
  }

  for (const width of [150, 220, 300, 480]) {
    it(`is never wider than ${width} pixels`, async () => {
      const view = await draw({ width });
      await row(view, 'Model validation & bias').focus();
      await view.press('*');
      await view.page.locator('summary').click();
      assert.ok((await view.overflow()) <= 0);
      await view.page.getByRole('textbox').fill('bias');
      assert.ok((await view.overflow()) <= 0);
    });
  }

  it('opens the way to the next item, and marks it', async () => {
    const view = await draw();
    const next = row(view, 'Net benefit by hand');
    assert.equal(await next.getAttribute('aria-current'), 'step');
    assert.equal(await next.getAttribute('aria-level'), '3');
  });

  it('is one Tab stop, and walks by keys and letters', async () => {
    const view = await draw();
    assert.equal(await view.page.locator('[role="treeitem"][tabindex="0"]').count(), 1);
    await row(view, 'Orientation').focus();
    await view.press('e', 'x', 't');
    assert.equal(await view.focused(), 'External validation and drift');
    await view.press('Home');
    assert.equal(await view.focused(), 'Orientation');
    await view.press('End', 'ArrowRight', 'ArrowRight');
    assert.equal(await view.focused(), 'Precision medicine');
    await view.press('ArrowLeft', 'ArrowLeft');
    assert.equal(await row(view, 'Precision medicine').count(), 0);
    assert.equal(await view.focused(), 'Impact & portfolio');
  });

  it('marks by Space, but never what checks have completed', async () => {
    const view = await draw();
    await row(view, 'External validation and drift').focus();
    await view.press('Space');
    assert.deepEqual(await view.posted('toggle'), [{ id: 'external-validation-and-drift', complete: true }]);
    await row(view, 'Discrimination and thresholds').focus();
    await view.press('Space');
    assert.equal((await view.posted('toggle')).length, 1);
    assert.match((await view.spoken()) ?? '', /^Completed by checks\. To clear it, start the module over\./);
  });

  it('opens by Enter and by click, and a badge opens its language', async () => {
    const view = await draw();
    await row(view, 'External validation and drift').focus();
    await view.press('Enter');
    await row(view, 'Net benefit by hand').locator('[data-language="r"]').click();
    await row(view, 'Net benefit by hand').click();
    assert.deepEqual(await view.posted('openModule'), [{ id: 'external-validation-and-drift' }]);
    const opened = await view.posted('openExercise');
    assert.deepEqual(
      opened.map((body) => body['language']),
      ['r', undefined],
    );
  });

  it('says that a module is not written yet, and neither opens nor marks it', async () => {
    const view = await draw();
    await row(view, 'Clinical integration').focus();
    await view.press('ArrowRight', 'ArrowDown', 'ArrowDown');
    assert.equal(await view.focused(), 'Safe deployment');
    await view.press('Enter');
    assert.equal(await view.spoken(), 'This module is not written yet.');
    await view.press('Space');
    assert.equal((await view.posted('openModule')).length + (await view.posted('toggle')).length, 0);
    assert.match(await row(view, 'Safe deployment').innerText(), /to come/);
  });

  it('opens the module instead of an exercise while the folder is not trusted', async () => {
    const view = await draw();
    await view.receives('state', { ...samplePath(), restricted: true });
    await row(view, 'Net benefit by hand').click();
    assert.deepEqual(await view.posted('openModule'), [{ id: 'calibration-and-net-benefit' }]);
  });

  it('keeps the focus on its item when progress changes, and says what changed', async () => {
    const view = await draw();
    await row(view, 'External validation and drift').focus();
    await view.receives(
      'state',
      withModule(samplePath(), 'external-validation-and-drift', { state: 'selfMarked' }),
    );
    assert.equal(await view.focused(), 'External validation and drift');
    assert.equal(await view.spoken(), 'External validation and drift, self-marked');
    assert.equal(await row(view, 'External validation and drift').getAttribute('aria-checked'), 'true');
  });

  it('says on hovering what the marks at the end of a row mean', async () => {
    const view = await draw();
    await row(view, 'Clinical acumen').press('*');
    const mark = (title: string) => row(view, title).locator('.mark').getAttribute('title');
    assert.equal(await mark('GDPR and rules for AI'), 'core parts only on your route');
    assert.match((await mark('Big data and the cloud')) ?? '', /^60 minutes$/);
  });

  it('has the focus on its item again after a native menu has taken it', async () => {
    const view = await draw();
    await row(view, 'External validation and drift').focus();
    await view.page.evaluate('document.activeElement.blur(); window.dispatchEvent(new Event("focus"))');
    assert.equal(await view.focused(), 'External validation and drift');
  });

  it('gives the focus to the parent of an item that has gone', async () => {
    const view = await draw();
    await row(view, 'Net benefit by hand').focus();
    await view.receives('state', withModule(samplePath(), 'calibration-and-net-benefit', { exercises: [] }));
    assert.equal(await view.focused(), 'Calibration and net benefit');
  });

  it('searches, says what it found, and leads to the first match', async () => {
    const view = await draw();
    const box = view.page.getByRole('textbox');
    await box.fill('decision curve');
    await view.page.waitForTimeout(350);
    assert.equal(await view.spoken(), '1 module in 1 group matches "decision curve".');
    await box.press('ArrowDown');
    assert.equal(await view.focused(), 'Decision curve for two models');
    await box.focus();
    await box.press('Escape');
    assert.equal(await box.inputValue(), '');
    await box.press('Escape');
    assert.equal(await view.focused(), 'Decision curve for two models');
  });

  it('remembers branches, filter and place', async () => {
    const first = await draw();
    await row(first, 'Orientation').click();
    await row(first, 'Role and routes').focus();
    await first.page.getByLabel('State').selectOption('verified');
    const saved = await first.page.evaluate('window.saved');
    const second = await draw({ saved });
    assert.equal(await row(second, 'Role and routes').getAttribute('tabindex'), '0');
    assert.equal(await second.page.getByLabel('State').inputValue(), 'verified');
  });

  it('reveals an item on the host’s word, and collapses all', async () => {
    const view = await draw();
    await view.receives('reveal', { id: 'ethical-reasoning' });
    assert.equal(await view.focused(), 'Ethical reasoning');
    await view.receives('collapseAll', {});
    assert.equal(await view.page.getByRole('treeitem').count(), 8);
    assert.equal(await view.focused(), 'Professional & ethical');
  });

  it('opens and closes all of a group on the host’s word', async () => {
    const view = await draw();
    await view.receives('setGroup', { id: 'orientation', open: true });
    assert.equal(await row(view, 'Role and routes').getAttribute('aria-expanded'), 'true');
    await view.receives('setGroup', { id: 'orientation', open: false });
    assert.equal(await row(view, 'Role and routes').count(), 0);
    await row(view, 'Orientation').click();
    assert.equal(await row(view, 'Role and routes').getAttribute('aria-expanded'), 'false');
  });

  it('speaks the editor’s language as far as it is translated, and English otherwise', async () => {
    const words = {
      Continue: 'Weiter "jetzt"',
      '{n} of {total} modules verified': '{n} von {total} Modulen geprüft',
    };
    const view = await studio.draw('sidebar', { translation: { language: 'de', words } });
    drawn.push(view);
    await view.receives('state', samplePath());
    assert.equal(await view.page.getByRole('button', { name: 'Weiter "jetzt"' }).count(), 1);
    assert.match(await view.page.locator('.header').innerText(), /^.*8 von 27 Modulen geprüft/s);
    assert.equal(await view.page.getByPlaceholder('Search the path').count(), 1);
    assert.equal(await view.page.locator('html').getAttribute('lang'), 'de');
  });

  it('drops what it does not understand', async () => {
    const view = await draw();
    await view.receives('state', { groups: 'none' });
    await view.receives('dance', {});
    assert.equal(await view.page.getByRole('tree').count(), 1);
    assert.equal(view.problems.splice(0).length, 2);
  });

  it('tells the editor’s context menu what a row is', async () => {
    const view = await draw();
    const context = async (title: string) =>
      JSON.parse((await row(view, title).getAttribute('data-vscode-context')) ?? '{}') as unknown;
    assert.deepEqual(await context('Net benefit by hand'), {
      webviewSection: 'exercise',
      id: 'calibration-and-net-benefit/net-benefit-by-handd',
      preventDefaultContextMenuItems: true,
      state: 'inProgress',
      languages: 'python r',
    });
  });
});
