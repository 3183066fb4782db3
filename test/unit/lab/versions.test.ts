import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { skip } from '../../skip';

const python = process.env['AIHS_PYTHON'] ?? 'python3';
const rscript = process.env['AIHS_RSCRIPT'] ?? 'Rscript';
const lab = join(import.meta.dirname, '../../../syllabus/lab');

describe('lab in a language that is too old', () => {
  it('says so in one sentence in Python', () => {
    const code = 'import sys\nsys.version_info = (3, 8, 10)\nimport lab';
    const { stderr } = spawnSync(python, ['-c', code], { cwd: join(lab, 'python'), encoding: 'utf8' });
    assert.match(
      stderr,
      /ImportError: The checks need Python 3\.10 or newer, and this is 3\.8: choose another kernel/,
    );
  });

  it('says so in one sentence in R', function () {
    const old = 'getRversion <- function() numeric_version("4.1.3")';
    const code = `${old}; source(${JSON.stringify(join(lab, 'r', 'lab.R'))})`;
    const { stderr, error } = spawnSync(rscript, ['-e', code], { encoding: 'utf8' });
    if (error) skip(this, 'there is no Rscript');
    assert.match(stderr, /The checks need R 4\.2 or newer, and this is 4\.1\.3: choose another kernel/);
  });
});
