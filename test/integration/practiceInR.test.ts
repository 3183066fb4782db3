import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/ids';
import { inEditor } from './inEditor';

const families = [
  [commands.newCurationNotebook, 'data-curation', 'dataset-sheet'],
  [commands.newValidationNotebook, 'model-validation', 'validation-report'],
  [commands.newBiasNotebook, 'bias-testing', 'bias-report'],
] as const;

describe('practice notebooks in the built-in R, with nothing installed', function () {
  this.timeout(600_000);
  const at = inEditor();

  for (const [command, family, document] of families) {
    it(`${family}: passes every check with the reference, draws its charts and leaves its document`, async () => {
      await at.editor.command(command, { language: 'r', level: 'guided', learner: 'own' });
      await at.learner.seesNotebook(`${family}.guided.r.1.ipynb`, 'R (built in)');
      await at.learner.writesReference(`practice/${family}`, 'r');
      const verdicts = await at.learner.runsAll();
      assert.deepEqual(new Set(Object.values(verdicts)), new Set(['pass']), JSON.stringify(verdicts));
      assert.ok((await at.learner.pictures()) > 0, 'there are charts');
      await at.editor.screenshot(`practice-${family}-r`);
      const page = join(at.work, 'portfolio', `${document}.r.html`);
      assert.ok(existsSync(page), page);
      assert.match(readFileSync(page, 'utf8'), /Verified: /);
    });
  }
});
