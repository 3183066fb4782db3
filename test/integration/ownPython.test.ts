import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../src/ids';
import { skip } from '../skip';
import { inEditor } from './inEditor';

const python = process.env['AIHS_PYTHON'];
const families = [
  [commands.newCurationNotebook, 'data-curation'],
  [commands.newValidationNotebook, 'model-validation'],
  [commands.newBiasNotebook, 'bias-testing'],
] as const;

describe("practice notebooks in the learner's own Python, without Jupyter", function () {
  this.timeout(300_000);
  before(function () {
    if (!python) skip(this, 'no Python with pandas, scikit-learn and matplotlib');
  });
  // No test may load packages from the internet.
  const at = inEditor({
    settings: { 'aihs.python': python, 'aihs.packages.source': join(tmpdir(), 'aihs-no-such-mirror') },
  });

  for (const [command, family] of families) {
    it(`${family}: takes the Python that has the packages, runs to the end and says what is to do`, async () => {
      await at.editor.command(command, { language: 'python', level: 'guided', learner: 'own' });
      await at.learner.seesNotebook(`${family}.guided.python.1.ipynb`, /^Python 3\.\d+ \(yours/);
      const verdicts = await at.learner.runsAll();
      assert.deepEqual(new Set(Object.values(verdicts)), new Set(['notAttempted']));
    });

    it(`${family}: passes every check with the reference, and draws its charts`, async () => {
      await at.learner.writesReference(`practice/${family}`);
      const verdicts = await at.learner.runsAll();
      assert.deepEqual(new Set(Object.values(verdicts)), new Set(['pass']), JSON.stringify(verdicts));
      assert.ok((await at.learner.pictures()) > 0, 'there are charts');
      await at.editor.screenshot(`practice-${family}-solved`);
    });
  }

  it('offers every interpreter it found, and says what it would have to load', async () => {
    await at.editor.vscode((vscode, id) => void vscode.commands.executeCommand(id), commands.chooseKernel);
    const rows = at.editor.page.locator('.quick-input-widget .monaco-list-row');
    await rows
      .filter({ hasText: 'Python (built in)' })
      .filter({ hasText: /Loads pandas/ })
      .waitFor();
    await rows
      .filter({ hasText: /\(yours/ })
      .filter({ hasText: /Has everything/ })
      .first()
      .waitFor();
    await at.editor.screenshot('choose-kernel');
    await at.editor.page.keyboard.press('Escape');
  });

  it('says in one sentence what the built-in Python could not load, with the two ways out', async () => {
    await at.editor.vscode((vscode, id) => void vscode.commands.executeCommand(id), commands.chooseKernel);
    await at.editor.page
      .locator('.quick-input-widget .monaco-list-row', { hasText: 'Loads' })
      .first()
      .waitFor();
    await at.editor.quickPick('Python (built in)');
    await at.learner.seesNotebook('bias-testing.guided.python.1.ipynb');
    await at.editor.command('notebook.execute');
    const error = await at.editor.until('the cell says what is missing', () =>
      at.editor.vscode((vscode) => {
        const cells = vscode.window.activeNotebookEditor?.notebook.getCells() ?? [];
        const items = cells.flatMap((cell) => cell.outputs.flatMap((output) => output.items));
        const texts = items
          .filter(({ mime }) => mime === 'application/vnd.code.notebook.error')
          .map(({ data }) => new TextDecoder().decode(data));
        return texts.find((text) => text.includes('could not load'));
      }),
    );
    assert.match(error, /pandas.*in your own Python.*a mirror in the setting/);
  });
});
