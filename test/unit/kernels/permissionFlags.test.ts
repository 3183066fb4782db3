import assert from 'node:assert/strict';
import { join } from 'node:path';
import { permissionFlags } from '../../../src/kernels/permissionFlags';

const home = join('/', 'home', 'ana');
const kernels = join(home, '.editor', 'kernels');

describe('the permission flags', () => {
  it('name a folder once, and not what lies in it', () => {
    const flags = permissionFlags('24.1.0', { read: [kernels, home, home, '/tmp/x'], write: [home] });
    assert.deepEqual(flags, [
      '--permission',
      `--allow-fs-read=${home}`,
      '--allow-fs-read=/tmp/x',
      `--allow-fs-write=${home}`,
      '--no-warnings',
    ]);
  });

  it('take a folder with a longer name for another one', () => {
    const flags = permissionFlags('24.1.0', { read: [home, `${home}-old`], write: [] });
    assert.equal(flags.filter((flag) => flag.startsWith('--allow-fs-read')).length, 2);
  });

  it('are spelled as the version knows them', () => {
    const first = (version: string) => permissionFlags(version, { read: [], write: [] })[0];
    assert.deepEqual(['18.20.0', '20.9.0', '22.12.0', '22.13.0', '23.4.0', '23.5.0', '24.0.0'].map(first), [
      undefined,
      ...['--experimental-permission', '--experimental-permission', '--permission'],
      ...['--experimental-permission', '--permission', '--permission'],
    ]);
  });
});
