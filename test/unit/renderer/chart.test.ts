import assert from 'node:assert/strict';
import { NotebookPages, themes, whyNot, type NotebookPage, type PageOptions } from './notebookPage';
import { curve, shapes } from './sampleCharts';

const v5 = 'application/vnd.vegalite.v5+json';
const v6 = 'application/vnd.vegalite.v6+json';

describe('charts in a browser', () => {
  let pages: NotebookPages;
  before(async function () {
    if (whyNot()) {
      console.log(`      skipped: ${whyNot()}`);
      this.skip();
    }
    pages = await NotebookPages.open();
  });
  after(() => pages?.close());

  const open: NotebookPage[] = [];
  const notebook = async (options: PageOptions = {}) => {
    const page = await pages.draw(options);
    open.push(page);
    return page;
  };
  // The page's policy forbids code from text, inline styles and any request but for the renderer's files: a breach is a console message.
  afterEach(async () => {
    for (const page of open.splice(0)) {
      assert.deepEqual(page.problems, []);
      await page.page.close();
    }
  });

  for (const mime of [v5, v6]) {
    it(`draws ${mime} with title, axis titles and legend, and names it`, async () => {
      const shown = await (await notebook()).shows('chart', mime, curve);
      const said = (await shown.locator('svg').textContent()) ?? '';
      for (const text of [curve.title, 'Threshold (risk, 0 to 1)', 'Net benefit (per patient)', 'treat all'])
        assert.ok(said.includes(text), `"${text}" is not in ${said}`);
      assert.equal(await shown.getByRole('img', { name: curve.description, exact: true }).count(), 1);
    });
  }

  for (const [name, spec] of Object.entries(shapes)) {
    it(`draws ${name}`, async () => {
      const shown = await (await notebook()).shows('chart', v5, spec);
      const marks = shown.locator(
        'svg .mark-group:not(.role-frame), svg :is(.mark-rect, .mark-line, .mark-symbol) path',
      );
      assert.ok((await marks.count()) > 0, await shown.innerText());
    });
  }

  it('has its values as a table, one click away', async () => {
    const shown = await (await notebook()).shows('chart', v5, curve);
    assert.equal(await shown.getByRole('table').count(), 0);
    await shown.getByText('Show as table').click();
    assert.deepEqual(await shown.getByRole('columnheader').allInnerTexts(), ['threshold', 'benefit', 'who']);
    assert.equal(await shown.getByRole('row').count(), 7);
    assert.ok((await shown.innerText()).includes(curve.description));
  });

  it('shows the first of very many rows, and says so', async () => {
    const values = Array.from({ length: 1000 }, (_, n) => ({
      threshold: n / 1000,
      benefit: 0.1,
      who: 'model',
    }));
    const shown = await (await notebook()).shows('chart', v5, { ...curve, data: { values } });
    await shown.getByText('Show as table').click();
    assert.equal(await shown.getByRole('row').count(), 201);
    assert.match(await shown.innerText(), /The first 200 of 1000 rows\./);
  });

  it('without a description is named by its title, else by its axes', async () => {
    const page = await notebook();
    const untold = { ...curve, description: undefined };
    const titled = await page.shows('chart', v5, untold);
    assert.equal(await titled.getByRole('img', { name: curve.title, exact: true }).count(), 1);
    const plain = await page.shows('chart', v5, { ...untold, title: undefined });
    const name = 'Chart of Net benefit (per patient) by Threshold (risk, 0 to 1)';
    assert.equal(await plain.getByRole('img', { name, exact: true }).count(), 1);
  });

  for (const theme of themes) {
    it(`breaks no rule of accessibility in ${theme}, wide and narrow`, async () => {
      const page = await notebook({ theme });
      for (const spec of [curve, shapes['layers'], shapes['slider'], shapes['facets']])
        await page.shows('chart', v5, spec);
      await page.shows('chart', v5, { mark: 'nonsense' });
      for (const summary of await page.page.locator('summary').all()) await summary.click();
      assert.deepEqual(await page.violations(), []);
      await page.page.setViewportSize({ width: 300, height: 800 });
      await page.page.waitForTimeout(100);
      assert.deepEqual(await page.violations(), []);
      assert.ok((await page.overflow()) <= 0);
    });
  }

  it('becomes narrower with the notebook', async () => {
    const page = await notebook();
    const shown = await page.shows('chart', v5, { ...curve, width: 400 });
    const width = () => shown.locator('svg').evaluate((svg) => svg.getBoundingClientRect().width);
    assert.equal(Math.round(await width()), 400);
    await page.page.setViewportSize({ width: 300, height: 800 });
    // Asked from here: the page's policy lets nothing be evaluated that would wait in it.
    for (let tries = 0; tries < 100 && (await width()) >= 300; tries++) await page.page.waitForTimeout(20);
    assert.ok((await width()) < 300);
    assert.ok((await shown.locator('svg').textContent())?.includes('Net benefit (per patient)'));
  });

  it('takes the colours of the theme, and follows a change of it', async () => {
    const page = await notebook({ theme: 'vscode-dark' });
    await page.shows('chart', v5, shapes['bars']);
    const fill = () => page.styled('.mark-rect.role-mark path', 'fill');
    assert.equal(await fill(), 'rgb(55, 148, 255)');
    await page.page.evaluate(`document.body.className = 'vscode-light'`);
    assert.equal(await fill(), 'rgb(26, 133, 255)');
  });

  it('loads nothing from an address and says so', async () => {
    const addressed = [
      { ...curve, data: { url: 'https://example.org/patients.csv' } },
      { ...curve, data: { url: 'patients.csv' } },
      { ...curve, mark: { type: 'image', url: 'https://example.org/pixel.png' } },
    ];
    for (const spec of addressed) {
      const page = await notebook();
      const shown = await page.shows('chart', v5, spec);
      assert.match(
        await shown.innerText(),
        /^This chart cannot be drawn: .*nothing is loaded from the network/,
      );
      assert.deepEqual(
        page.requests.filter((name) => /patients|pixel/.test(name)),
        [],
      );
    }
  });

  it('says in one sentence what is wrong with a specification, and shows it', async () => {
    const broken = [
      { mark: 'nonsense' },
      {},
      [],
      'text',
      { ...curve, transform: [{ filter: 'datum.x +* 2' }] },
    ];
    for (const spec of broken) {
      const shown = await (await notebook()).shows('chart', v5, JSON.stringify(spec));
      assert.match(await shown.locator('p').innerText(), /^This chart cannot be drawn: .{5,210}[.!?]$/);
      await shown.getByText('Show the specification').click();
      assert.deepEqual(JSON.parse(await shown.locator('pre').innerText()), spec);
      assert.equal(await shown.locator('svg').count(), 0);
    }
  });

  it('names a column that the data does not have', async () => {
    const encoding = { ...curve.encoding, x: { field: 'treshold', type: 'quantitative' } };
    const shown = await (await notebook()).shows('chart', v5, { ...curve, encoding });
    const told = 'its data has no column "treshold". The columns are threshold, benefit, who.';
    assert.equal(await shown.locator('p').innerText(), `This chart cannot be drawn: ${told}`);
  });

  it('scrolls a chart that cannot become narrower, by keyboard as well', async () => {
    const page = await notebook({ width: 300 });
    const shown = await page.shows('chart', v5, shapes['facets']);
    const box = shown.getByRole('group', { name: 'Wide content, scrolls sideways' });
    assert.equal(await box.getAttribute('tabindex'), '0');
    assert.ok((await page.overflow()) <= 0);
  });

  it('shows whatever a specification holds as text', async () => {
    const bad = '<img src=x onerror="alert(1)">';
    const shown = await (
      await notebook()
    ).shows('chart', v5, {
      ...curve,
      title: bad,
      description: bad,
      data: { values: [{ [bad]: bad, threshold: 1, benefit: 2, who: bad }] },
      params: [{ name: 'cut', value: 1, bind: { input: 'range', name: bad } }],
    });
    await shown.getByText('Show as table').click();
    assert.equal(await shown.locator('img').count(), 0);
  });

  it('lets go of a chart when its output is cleared, also while it is drawn', async () => {
    const page = await notebook();
    const shown = await page.shows('chart', v5, curve);
    await page.dispose('chart', await shown.evaluate(({ id }) => id));
    assert.equal(await shown.innerHTML(), '');
    await page.page.evaluate(`{
      const element = document.createElement('div');
      element.id = 'early';
      document.body.append(element);
      const item = { id: 'early', mime: '${v5}', json: () => (${JSON.stringify(curve)}) };
      const drawn = renderers.chart.renderOutputItem(item, element);
      renderers.chart.disposeOutputItem();
      drawn;
    }`);
    assert.equal(await page.page.locator('#early').innerHTML(), '');
  });
});
