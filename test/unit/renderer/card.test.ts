import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkMime, hintMime, type CheckResult } from '../../../src/protocol/checkResult';
import { fromRenderer } from '../../../src/protocol/renderer';
import { NotebookPages, themes, whyNot, type NotebookPage, type PageOptions } from './notebookPage';
import { hint, results } from './sampleResults';

describe('result cards in a browser', () => {
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
  const card = async (result: object, options: PageOptions = {}) =>
    (await notebook(options)).shows('check', checkMime, result);
  afterEach(async () => {
    for (const page of open.splice(0)) {
      assert.deepEqual(page.problems, []);
      await page.page.close();
    }
  });

  const texts: Record<CheckResult['verdict'], string[]> = {
    wrong: [
      'Not yet: net_benefit differs on 4 of 6 examples',
      'For patients: your version scores a useful alert as harmful',
      'Likely cause: every false alarm is counted',
      "p=0.10 ['clinical'] = 4.0 differs: raises ZeroDivisionError",
      'p=0.50 0.01 matches: 0.01',
      '3 more examples: 2 differ, 1 matches.',
      'Your function printed 2 lines',
      'The new cases were drawn with seed 11.',
      'Read again: Weighing false alarms',
    ],
    pass: ['Verified: net_benefit', 'the trade the ward agreed to', 'matches: 0.0578', 'Next: curve'],
    notAttempted: ['Not attempted: net_benefit', 'nothing was scored', 'p=0.10 0.0578 no answer yet'],
    error: [
      'Your code stopped: ZeroDivisionError on line 3',
      'not a wrong answer',
      '2 tp_rate = tp / n 3 weight = p / (1 - p) 4 return tp_rate',
      'raises ValueError differs: raises ZeroDivisionError',
      'Go to line 3',
    ],
    mutated: ['changes its argument y', 'Work on a copy', 'Input Yours', 'differs: 0.0578, and y changed'],
    timeout: [
      'Stopped after 10 s: net_benefit',
      'a loop never ends',
      'no answer in 10 s',
      'Restart and run all cells above',
    ],
  };
  for (const [verdict, expected] of Object.entries(texts)) {
    it(`says all of the verdict ${verdict}, in a region named by its heading`, async () => {
      const shown = await card(results[verdict as CheckResult['verdict']]);
      const said = (await shown.textContent())?.replace(/\s+/g, ' ');
      const flat = (await shown.innerText()).replace(/\s+/g, ' ');
      for (const text of expected) assert.ok(flat.includes(text), `"${text}" is not in: ${flat}\n${said}`);
      const { headline } = results[verdict as CheckResult['verdict']];
      assert.equal(await shown.getByRole('region', { name: headline, exact: true }).count(), 1);
      assert.equal(await shown.getByRole('heading', { name: headline, level: 3 }).count(), 1);
      assert.equal(await shown.getByRole('table', { name: 'Examples used by the check' }).count(), 1);
      assert.ok((await shown.getByRole('columnheader').count()) >= 2);
      assert.equal(await shown.locator('h3 svg').count(), 1, 'a verdict has an icon');
    });
  }

  it('lists what a memo still lacks, and shows no table without examples', async () => {
    const missing = ['There is no review date.', 'Under "Who is harmed" stand `9` words.'];
    const shown = await card({ ...results.wrong, rows: [], missing });
    assert.deepEqual(await shown.getByRole('listitem').allInnerTexts(), [
      'There is no review date.',
      'Under "Who is harmed" stand 9 words.',
    ]);
    assert.equal(await shown.getByRole('table').count(), 0);
  });

  it('marks the line at which code stopped by a bar, by weight and in words', async () => {
    const page = await notebook();
    const shown = await page.shows('check', checkMime, results.error);
    const code = '.aihs-source code';
    assert.equal(await shown.locator(`${code}.here`).innerText(), '3    weight = p / (1 - p)');
    assert.deepEqual(await page.allStyled(code, 'font-weight'), ['400', '700', '400']);
    const bars = await page.allStyled(code, 'box-shadow');
    assert.deepEqual(
      bars.map((bar) => bar !== 'none'),
      [false, true, false],
    );
    assert.equal(await shown.getByRole('group', { name: 'Your code, error on line 3' }).count(), 1);
  });

  it('shows the one line that a result of an earlier version has', async () => {
    const shown = await card({ ...results.error, error: { ...results.error.error, lines: undefined } });
    assert.deepEqual(await shown.locator('.aihs-source code').allInnerTexts(), ['3    weight = p / (1 - p)']);
  });

  it('gives no agreement where there was no answer to compare', async () => {
    for (const verdict of ['notAttempted', 'timeout'] as const) {
      const shown = await card(results[verdict]);
      assert.equal(await shown.locator('td svg').count(), 0);
    }
  });

  for (const theme of themes) {
    it(`breaks no rule of accessibility in ${theme}, wide and narrow`, async () => {
      const page = await notebook({ theme });
      for (const result of Object.values(results)) await page.shows('check', checkMime, result);
      await page.shows('check', hintMime, hint);
      assert.deepEqual(await page.violations(), []);
      await page.page.setViewportSize({ width: 300, height: 800 });
      assert.deepEqual(await page.violations(), []);
      assert.ok((await page.overflow()) <= 0);
    });
  }

  it('is not wider than 150 pixels, which is 300 at 200 % zoom', async () => {
    const page = await notebook({ width: 150 });
    for (const result of Object.values(results)) await page.shows('check', checkMime, result);
    assert.ok((await page.overflow()) <= 0);
  });

  it('scrolls what cannot be broken inside the card, by keyboard as well', async () => {
    const source = `    total = ${Array.from({ length: 60 }, (_, n) => `weight_${n}`).join(' + ')}`;
    const page = await notebook({ width: 300 });
    const shown = await page.shows('check', checkMime, {
      ...results.error,
      error: { ...results.error.error, source, lines: [{ line: 3, source }] },
    });
    const box = shown.locator('.aihs-source');
    assert.equal(await box.getAttribute('tabindex'), '0');
    assert.equal(await box.getAttribute('aria-label'), 'Wide content, scrolls sideways');
    assert.ok(await box.evaluate((element) => element.scrollWidth > element.clientWidth));
    await box.focus();
    await page.page.keyboard.press('ArrowRight');
    assert.equal(await page.styled('.aihs-source', 'outline-style'), 'solid');
    assert.equal(await page.styled('.aihs-source', 'outline-color'), 'rgb(0, 120, 212)');
  });

  it('breaks long values inside their cells', async () => {
    const long = `y=[${Array.from({ length: 60 }, () => '0.123456').join(', ')}]`;
    const rows = [{ name: 'long', input: long, expected: long, yours: 'x'.repeat(240), ok: false }];
    const page = await notebook({ width: 300 });
    await page.shows('check', checkMime, { ...results.wrong, rows });
    assert.ok((await page.overflow()) <= 0);
  });

  it('shows whatever a result holds as text', async () => {
    const bad = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const shown = await card({
      ...results.wrong,
      headline: bad,
      consequence: `${bad} \`${bad}\``,
      lesson: { anchor: bad, title: bad },
      rows: [{ name: bad, input: bad, expected: bad, yours: bad, ok: false }],
      error: { name: bad, message: bad, line: 1, source: bad, plain: bad },
    });
    assert.equal(await shown.locator('img, script').count(), 0);
    assert.ok((await shown.innerText()).includes(bad));
  });

  it('tells the extension what was clicked', async () => {
    const page = await notebook();
    const clicks: [object, string, object][] = [
      [
        results.wrong,
        'Read again: Weighing false alarms',
        { type: 'openLesson', module: 'calibration-and-net-benefit', anchor: 'weigh' },
      ],
      [results.pass, 'Next: curve', { type: 'goTo', task: 'curve' }],
      [
        { ...results.pass, next: undefined },
        'Exercises of this module',
        { type: 'openLesson', module: 'calibration-and-net-benefit', anchor: 'module-exercises' },
      ],
      [
        results.error,
        'Go to line 3',
        { type: 'goToLine', task: 'net_benefit', line: 3, source: '    weight = p / (1 - p)' },
      ],
      [
        results.timeout,
        'Restart and run all cells above',
        { type: 'restartAndRunAbove', task: 'net_benefit' },
      ],
    ];
    for (const [result, name] of clicks) {
      const shown = await page.shows('check', checkMime, result);
      await shown.getByRole('button', { name }).click();
    }
    const shown = await page.shows('check', hintMime, hint);
    await shown.getByRole('button', { name: 'Next hint' }).press('Enter');
    const expected = [...clicks.map(([, , message]) => message), { type: 'hint', task: 'net_benefit' }];
    assert.deepEqual(await page.posted(), expected);
    for (const message of expected) assert.deepEqual(fromRenderer.parse(message), message);
  });

  it('has no dead links where nobody hears them', async () => {
    const page = await notebook({ messaging: false });
    for (const result of Object.values(results)) await page.shows('check', checkMime, result);
    await page.shows('check', hintMime, hint);
    assert.equal(await page.page.locator('button, a').count(), 0);
    const all = await page.page.locator('main').innerText();
    assert.match(all, /Read again: Weighing false alarms/);
    assert.doesNotMatch(all, /Go to line|Next hint|Restart/);
  });

  it('shows a hint with its code', async () => {
    const page = await notebook();
    const shown = await page.shows('check', hintMime, hint);
    assert.equal(await shown.getByRole('region', { name: 'Hint 1 of 3' }).count(), 1);
    assert.equal(await shown.locator('strong').innerText(), 'one');
    assert.equal(await shown.locator('pre').innerText(), 'weight = p / ___');
    const last = await page.shows('check', hintMime, { ...hint, step: 3 });
    assert.equal(await last.getByRole('button').count(), 0);
  });

  it('says that a result is of a newer version, or cannot be read', async () => {
    const newer = await card({ ...results.pass, version: 2, verdict: { grade: 'pass' } });
    assert.match(await newer.innerText(), /written by a newer version[^]*Verified: net_benefit[^]*Update/);
    for (const broken of [{}, [], 3, '"text"', 'not JSON', { ...results.pass, verdict: 'maybe' }]) {
      const shown = await (await notebook()).shows('check', checkMime, broken);
      assert.match(await shown.innerText(), /This result cannot be read[^]*Run the check again/);
    }
  });

  it('announces a result that was just made, once, and none that the notebook was opened with', async () => {
    const page = await notebook();
    await page.shows('check', checkMime, results.wrong);
    assert.equal(await page.spoken(), '');
    const fresh = { ...results.pass, at: new Date().toISOString() };
    await page.shows('check', checkMime, fresh);
    assert.equal(await page.spoken(), 'Verified: net_benefit');
    await page.shows('check', checkMime, { ...fresh, headline: 'The same run once more' });
    assert.equal(await page.spoken(), 'Verified: net_benefit');
  });

  it('leaves nothing behind when an output is cleared', async () => {
    const page = await notebook();
    const shown = await page.shows('check', checkMime, results.wrong);
    await page.dispose('check', await shown.evaluate(({ id }) => id));
    assert.equal(await shown.innerHTML(), '');
    await page.shows('check', checkMime, results.wrong);
    await page.dispose('check');
    assert.equal(await page.page.locator('section').count(), 0);
  });

  it('stays light: no drawing library, no font', async () => {
    const page = await notebook();
    await page.shows('check', checkMime, results.wrong);
    const loaded = page.requests.filter((name) => name.endsWith('.js'));
    const bytes = loaded.reduce((sum, name) => sum + statSync(join(pages.bundle, name)).size, 0);
    assert.ok(bytes < 56_000, `${bytes} bytes in ${loaded.join(', ')}`);
    assert.deepEqual(
      readdirSync(pages.bundle).filter((name) => !name.endsWith('.js')),
      [],
    );
    for (const name of loaded) assert.doesNotMatch(readFileSync(join(pages.bundle, name), 'utf8'), /vega/i);
  });
});
