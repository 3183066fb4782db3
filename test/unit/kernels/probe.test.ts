import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pythonCandidates, rCandidates } from '../../../src/kernels/own/candidates';
import { probePythons, probeRs } from '../../../src/kernels/own/probe';
import { skip } from '../../skip';

const python = process.env['AIHS_PYTHON'] ?? '/usr/bin/python3';

describe('interpreters on this machine', function () {
  this.timeout(60_000);
  let folder: string;

  before(async () => (folder = await mkdtemp(join(tmpdir(), 'aihs probe '))));
  after(() => rm(folder, { recursive: true, force: true }));

  const program = async (name: string, prints: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, `#!/bin/sh\n${prints}\n`);
    await chmod(path, 0o755);
    return path;
  };

  it('are told by version, and once each', async () => {
    const link = join(folder, 'python-by-another-name');
    await symlink(python, link);
    const found = await probePythons([python, link]);
    assert.equal(found.length, 1);
    assert.match(found[0]?.version ?? '', /^3\.\d+\.\d+/);
    assert.equal(found[0]?.environment, undefined);
  });

  it('are found in virtual environments of the folder, by the name of the environment', async function () {
    const place = join(folder, 'work', '.venv');
    await mkdir(join(place, 'bin'), { recursive: true });
    await writeFile(join(place, 'pyvenv.cfg'), 'home = /usr/bin\nversion = 3.11\n');
    await symlink(python, join(place, 'bin', 'python3'));
    if (process.platform === 'win32') skip(this, 'links to programs need rights on Windows');
    const paths = pythonCandidates([], [join(folder, 'work')]);
    assert.equal(paths[0], join(place, 'bin', 'python3'));
    const [first] = await probePythons(paths.slice(0, 1));
    assert.equal(first?.environment, '.venv');
  });

  it('are left out when they do not work, are too old or never answer rightly', async () => {
    const old = `echo '{"version": "3.8.1", "identity": "old", "environment": "", "packages": []}'`;
    const paths = [
      await program('fails', 'exit 9'),
      await program('chats', 'echo Python was not found; run without arguments to install'),
      await program('old', old),
      join(folder, 'missing'),
    ];
    assert.deepEqual(await probePythons(paths), []);
    assert.deepEqual(await probeRs(paths), []);
  });

  it('put what the learner named before all others', () => {
    assert.equal(pythonCandidates(['/my/python'], [])[0], '/my/python');
    assert.equal(rCandidates(['/my/Rscript'])[0], '/my/Rscript');
  });

  it('include R where it is installed', async function () {
    const found = await probeRs(rCandidates([process.env['AIHS_RSCRIPT'] ?? '']));
    if (found.length === 0) skip(this, 'no R from 4.2 on is installed');
    assert.equal(found[0]?.language, 'r');
    assert.match(found[0]?.version ?? '', /^\d+\.\d+\.\d+$/);
  });
});
