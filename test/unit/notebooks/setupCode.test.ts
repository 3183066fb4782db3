import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupCode } from '../../../src/core/notebook/setupCode';
import { englishWords } from '../../content/englishWords';
import { rscript, withoutR } from '../../rscript';
import { skip } from '../../skip';

describe('the first cell of a notebook', () => {
  const nowhere = mkdtempSync(join(tmpdir(), 'aihs-nowhere-'));
  after(() => rmSync(nowhere, { recursive: true, force: true }));

  const says = (program: string, option: string, code: string): string =>
    spawnSync(program, [option, code], { cwd: nowhere, encoding: 'utf8' }).stderr.replace(/\s+/g, ' ');

  for (const language of ['python', 'r'] as const) {
    it(`does not scroll sideways at 80 columns in ${language}`, () => {
      for (const line of setupCode[language](englishWords).split('\n')) assert.ok(line.length <= 80, line);
    });
  }

  it('says in Python what to do where there is no .lab', () => {
    assert.ok(says('python3', '-c', setupCode.python(englishWords)).includes(englishWords.noLab));
  });

  it('says in R what to do where there is no .lab', function () {
    const reason = withoutR();
    if (reason) skip(this, reason);
    assert.ok(says(rscript, '-e', setupCode.r(englishWords)).includes(englishWords.noLab));
  });

  it('leaves a word alone that is longer than a line', () => {
    const noLab = `See ${'x'.repeat(90)} there.`;
    assert.match(setupCode.python({ ...englishWords, noLab }), /"See"\n {4}" x{90}"\n {4}" there\."/);
  });
});
