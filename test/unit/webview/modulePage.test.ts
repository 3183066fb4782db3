import assert from 'node:assert/strict';
import { exercisesAnchor, quizAnchor } from '../../../src/protocol/anchors';
import { Studio, themes, whyNot, type Drawn, type Theme } from './drawing';
import { sampleModule } from './sampleModule';

describe('the module page in a browser', () => {
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
    const view = await studio.draw('modulePage', { width: 760, ...options });
    drawn.push(view);
    await view.receives('state', sampleModule());
    return view;
  };
  afterEach(async () => {
    for (const view of drawn.splice(0)) {
      assert.deepEqual(view.problems, []);
      await view.page.close();
    }
  });
  const button = (view: Drawn, name: string) => view.page.getByRole('button', { name });

  for (const theme of themes) {
    it(`breaks no rule of accessibility in ${theme}, wide and narrow`, async () => {
      const view = await draw({ theme });
      await view.page.getByLabel('25 %').check();
      await button(view, 'Check answer').click();
      assert.deepEqual(await view.violations(), []);
      await view.page.setViewportSize({ width: 300, height: 800 });
      assert.deepEqual(await view.violations(), []);
    });
  }

  for (const [theme, expected] of [
    ['vscode-dark', 'dark'],
    ['vscode-light', 'normal'],
    ['vscode-high-contrast', 'dark'],
  ] as const) {
    it(`draws its radio buttons and boxes in ${theme} as the page`, async () => {
      const view = await draw({ theme });
      const scheme = 'getComputedStyle(document.querySelector("input")).colorScheme';
      assert.equal(await view.page.evaluate(scheme), expected);
    });
  }

  for (const width of [150, 220, 300, 480]) {
    it(`is never wider than ${width} pixels`, async () => {
      const view = await draw({ width });
      assert.ok((await view.overflow()) <= 0);
    });
  }

  it('asks one question at a time, explains in place and lets try again', async () => {
    const view = await draw();
    assert.equal(await view.page.getByRole('radio').count(), 4);
    await button(view, 'Check answer').click();
    assert.equal(await view.spoken(), 'Choose an answer first.');
    const asks = view.page.locator('.quiz').getByText('Choose an answer first.');
    assert.equal(await asks.count(), 1, 'for the eye as well');
    await view.page.getByLabel('25 %').focus();
    await view.press('Space', 'Enter');
    assert.equal(await asks.count(), 0);
    assert.deepEqual(await view.posted('answer'), [{ question: 'threshold', option: 2 }]);
    assert.match(await view.focused(), /^Your answer\. 25 % is the odds/);
    assert.match(await view.page.locator('.option.right').innerText(), /Right answer\. One case/);
    await view.page.getByLabel('10 %').check();
    assert.equal(await view.page.locator('.feedback').count(), 0, 'choosing another answer is another try');
    await button(view, 'Check answer').click();
    await button(view, 'Try again').click();
    assert.equal(await view.page.locator('.feedback').count(), 0);
    await button(view, 'Next question').click();
    assert.match(await view.focused(), /^Question 2 of 2\. At a second hospital/);
    assert.equal(await view.page.getByRole('radio').count(), 2);
  });

  it('keeps an answer shown when the host sends the state it led to', async () => {
    const view = await draw();
    await view.page.getByLabel('20 %').check();
    await button(view, 'Check answer').click();
    const state = sampleModule();
    const [first, ...rest] = state.quiz;
    assert.ok(first);
    await view.receives('state', { ...state, quiz: [{ ...first, answered: 1 }, ...rest] });
    assert.match(await view.page.locator('.option.right').innerText(), /Your answer is right\./);
    assert.match(await view.focused(), /^Your answer is right/);
  });

  it('asks a review afresh, from memory, and says how it ended', async () => {
    const view = await draw();
    await view.page.getByLabel('20 %').check();
    await button(view, 'Check answer').click();
    const state = sampleModule();
    const review = { result: null };
    await view.receives('state', { ...state, review, asked: { anchor: quizAnchor } });
    assert.equal(await view.focused(), 'Review');
    assert.equal(await view.page.locator('.feedback').count(), 0, 'earlier answers are not shown');
    assert.match(
      await view.page.locator('.page').innerText(),
      /2 questions, from memory\. Your first answer/,
    );
    await view.page.getByLabel('10 %').check();
    await button(view, 'Check answer').click();
    await button(view, 'Next question').click();
    await view.page.getByLabel('The model is overfitted.').check();
    await button(view, 'Check answer').click();
    const result = 'Not yet. 1 of 2 first answers were right.';
    const answered = state.quiz.map((each) => ({ ...each, answered: 0 }));
    await view.receives('state', { ...state, quiz: answered, review: { result } });
    assert.equal(await view.spoken(), result);
    assert.match(await view.page.locator('.result').innerText(), /^Not yet/);
    assert.match(await view.focused(), /^Your answer is right/, 'the last explanation stays');
    assert.deepEqual(await view.violations(), []);
  });

  it('has one filled button: the next thing to do', async () => {
    const view = await draw();
    const filled = view.page.locator('.button:not(.secondary)');
    assert.equal(await filled.count(), 1);
    assert.match(await filled.innerText(), /Continue Python: Net benefit by hand$/);
    await view.receives('state', { ...sampleModule(), next: 'quiz' });
    assert.deepEqual(await filled.allInnerTexts(), ['Check answer']);
    await view.receives('state', { ...sampleModule(), next: null });
    assert.equal(await filled.count(), 0);
  });

  it('says which exercises the route leaves for later', async () => {
    const view = await draw();
    const said = await view.page.locator('.exercises small').allInnerTexts();
    assert.deepEqual(
      said.map((each) => each.includes('Your route leaves it for later.')),
      [false, false, true],
    );
  });

  it('opens notebooks, other modules and parts of the lesson', async () => {
    const view = await draw();
    await button(view, 'Open R: Decision curve for two models').click();
    assert.deepEqual(await view.posted('openExercise'), [{ id: 'curve', language: 'r' }]);
    await view.page.locator('.lesson').getByRole('link', { name: 'Discrimination and thresholds' }).click();
    assert.deepEqual(await view.posted('openModule'), [{ id: 'discrimination-and-thresholds' }]);
    await view.page.getByRole('link', { name: 'how to weigh it' }).click();
    assert.equal(await view.focused(), 'Is it worth using?');
    assert.ok((await view.page.evaluate<number>('window.scrollY')) > 100);
  });

  it('goes to the title or the part that the learner asked for, and leaves the focus alone otherwise', async () => {
    const view = await draw();
    assert.equal(await view.page.evaluate('document.activeElement === document.body'), true);
    await view.receives('state', { ...sampleModule(), asked: { anchor: 'weigh' } });
    assert.equal(await view.focused(), 'Is it worth using?');
    await view.receives('state', { ...sampleModule(), asked: { anchor: exercisesAnchor } });
    assert.equal(await view.focused(), 'Exercises', 'where the card of a last task leads');
    await view.receives('state', { ...sampleModule(), asked: { anchor: 'gone' } });
    assert.equal(await view.focused(), 'Calibration and net benefit');
    await view.page.getByLabel('25 %').focus();
    await view.receives('state', sampleModule());
    assert.equal(await view.page.evaluate('document.activeElement.type'), 'radio');
    await view.receives('state', { ...sampleModule(), id: 'other', title: 'Another', asked: {} });
    assert.equal(await view.focused(), 'Another');
  });

  it('keeps the reading position while the title gets the focus', async () => {
    const saved = { module: sampleModule().id, positions: { [sampleModule().id]: 400 } };
    const view = await studio.draw('modulePage', { width: 760, saved });
    drawn.push(view);
    await view.receives('state', { ...sampleModule(), asked: {} });
    assert.equal(await view.focused(), 'Calibration and net benefit');
    assert.equal(await view.page.evaluate('window.scrollY'), 400);
  });

  it('remembers how far each module was read', async () => {
    const first = await draw();
    await first.page.evaluate('window.scrollTo(0, 400)');
    await first.page.waitForTimeout(300);
    const saved = await first.page.evaluate('window.saved');
    assert.deepEqual(saved, { module: sampleModule().id, positions: { [sampleModule().id]: 400 } });
    const second = await draw({ saved });
    assert.equal(await second.page.evaluate('window.scrollY'), 400);
  });

  it('marks a module, but not one that checks have completed', async () => {
    const view = await draw();
    await view.page.getByRole('checkbox').check();
    assert.deepEqual(await view.posted('toggle'), [{ id: 'calibration-and-net-benefit', complete: true }]);
    await view.receives('state', { ...sampleModule(), state: 'verified', fixed: true });
    assert.equal(await view.page.getByRole('checkbox').isDisabled(), true);
  });

  it('has no notebook buttons while the folder is not trusted, and says why', async () => {
    const view = await draw();
    await view.receives('state', { ...sampleModule(), restricted: true });
    assert.equal(await view.page.locator('.exercises button').count(), 0);
    assert.match(await view.page.locator('.page').innerText(), /Exercises need a trusted folder\./);
  });
});
