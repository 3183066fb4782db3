import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../src/ids';
import { skip } from '../skip';
import { type Editor, openEditor } from './editor/openEditor';
import { picturesOfFailures } from './failurePicture';
import { Learner } from './learner';

const python = process.env['AIHS_PYTHON'];
const families = [
  [commands.newCurationNotebook, 'data-curation'],
  [commands.newValidationNotebook, 'model-validation'],
  [commands.newBiasNotebook, 'bias-testing'],
] as const;

describe("practice notebooks in the learner's own Python, without Jupyter", function () {
  this.timeout(300_000);
  let folder: string;
  let editor: Editor;
  let learner: Learner;

  before(async function () {
    if (!python) skip(this, 'no Python with pandas, scikit-learn and matplotlib');
    folder = await mkdtemp(join(tmpdir(), 'aihs-own-'));
    editor = await openEditor({ folder, settings: { 'aihs.python': python } });
    learner = new Learner(editor, folder);
    await learner.opensSidebar();
  });
  after(async () => {
    await editor?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });
  picturesOfFailures(() => editor);

  for (const [command, family] of families) {
    it(`${family}: takes the Python that has the packages, runs to the end and says what is to do`, async () => {
      await editor.command(command);
      await learner.seesNotebook(`${family}.python.1.ipynb`, /^Python 3\.\d+ \(yours/);
      const verdicts = await learner.runsAll();
      assert.deepEqual(new Set(Object.values(verdicts)), new Set(['notAttempted']));
    });

    it(`${family}: passes every check with the reference, and draws its charts`, async () => {
      await learner.writesReference(`practice/${family}`);
      const verdicts = await learner.runsAll();
      assert.deepEqual(new Set(Object.values(verdicts)), new Set(['pass']), JSON.stringify(verdicts));
      assert.ok((await learner.pictures()) > 0, 'there are charts');
      await editor.screenshot(`practice-${family}-solved`);
    });
  }

  it('offers every interpreter it found, and says what one lacks', async () => {
    await editor.vscode((vscode, id) => void vscode.commands.executeCommand(id), commands.chooseKernel);
    const rows = editor.page.locator('.quick-input-widget .monaco-list-row');
    await rows
      .filter({ hasText: 'Python (built in)' })
      .filter({ hasText: /Lacks pandas/ })
      .waitFor();
    await rows
      .filter({ hasText: /\(yours/ })
      .filter({ hasText: /Has everything/ })
      .first()
      .waitFor();
    await editor.screenshot('choose-kernel');
    await editor.page.keyboard.press('Escape');
  });

  it('says in one sentence what the built-in Python lacks, with the way out', async () => {
    await editor.vscode((vscode, id) => void vscode.commands.executeCommand(id), commands.chooseKernel);
    await editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Lacks' }).first().waitFor();
    await editor.quickPick('Python (built in)');
    await learner.seesNotebook('bias-testing.python.1.ipynb');
    await editor.command('notebook.execute');
    const error = await editor.until('the cell says what is missing', () =>
      editor.vscode((vscode) => {
        const cells = vscode.window.activeNotebookEditor?.notebook.getCells() ?? [];
        const items = cells.flatMap((cell) => cell.outputs.flatMap((output) => output.items));
        const texts = items
          .filter(({ mime }) => mime === 'application/vnd.code.notebook.error')
          .map(({ data }) => new TextDecoder().decode(data));
        return texts.find((text) => text.includes('needs pandas'));
      }),
    );
    assert.match(error, /Select Kernel|choose your own Python/i);
  });
});
