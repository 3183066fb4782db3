import assert from 'node:assert/strict';
import type { Need, Seen, SetupFacts, SetupLine } from '../../../src/core/setup/facts';
import { setupReport, setupTitle } from '../../../src/core/setup/report';

const t = (message: string, ...values: (string | number)[]) =>
  message.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]));

const needs: Need[] = [
  { title: 'Data curation', packages: ['pandas', 'matplotlib'] },
  { title: 'Model validation', packages: ['pandas', 'sklearn', 'matplotlib'] },
  { title: 'Beyond one machine', packages: ['pandas', 'dask'] },
];
const builtInPython: Seen = {
  ...{ language: 'python', version: '3.14.2', packages: [] },
  loads: ['numpy', 'pandas', 'sklearn', 'matplotlib'],
};
const builtInR: Seen = { language: 'r', version: '4.6.0', packages: [], loads: [] };
const path = '/opt/python/bin/python3';
const python = (packages: string[], environment?: string): Seen => ({
  ...{ language: 'python', version: '3.11.2', own: { path, environment }, packages, loads: [] },
});
const all = ['pandas', 'sklearn', 'matplotlib', 'dask'];

const report = (more: Partial<SetupFacts> = {}): SetupLine[] =>
  setupReport(
    {
      interpreters: [builtInPython, builtInR],
      needs,
      named: { python: '', r: '' },
      prefersOwn: false,
      trusted: true,
      folder: { path: '/home/me/path', writable: true, freeMegabytes: 9000 },
      ...more,
    },
    t,
  );
const lineWith = (lines: readonly SetupLine[], title: string): SetupLine => {
  const found = lines.find((line) => line.title.includes(title));
  assert.ok(found, `${title} is not in ${lines.map((line) => line.title).join('; ')}`);
  return found;
};
const withPython = (seen: Seen, more: Partial<SetupFacts> = {}) =>
  lineWith(report({ interpreters: [builtInPython, builtInR, seen], ...more }), 'yours');

describe('Check Setup', () => {
  it('says that the built-in kernels work, what they load and what they cannot', () => {
    const lines = report();
    assert.deepEqual(lineWith(lines, 'Python 3.14.2 (built in)'), {
      verdict: 'works',
      title: 'Python 3.14.2 (built in)',
      detail:
        'Works on this computer, without the internet. The exercises need nothing else. Practice notebooks load pandas, matplotlib and scikit-learn from the internet or a mirror. Only your own Python can run "Beyond one machine".',
    });
    assert.equal(lineWith(lines, 'R 4.6.0 (built in)').verdict, 'works');
    assert.equal(setupTitle(lines, t), 'Check Setup: what you need works');
  });

  it('puts what does not work first, with the log as the way on', () => {
    const broken: Seen = { language: 'r', problem: 'R could not start.', packages: [], loads: [] };
    const lines = report({ interpreters: [builtInPython, broken] });
    assert.deepEqual(lines[0], {
      verdict: 'warning',
      title: 'R (built in)',
      detail: 'R could not start.',
      fix: { kind: 'showLog' },
    });
    assert.equal(setupTitle(lines, t), 'Check Setup: 1 finding');
  });

  it('tells of each Python of the learner’s its version, its place and its packages', () => {
    assert.deepEqual(withPython(python(all, '.venv')), {
      verdict: 'works',
      title: 'Python 3.11.2 (yours, .venv)',
      where: path,
      detail: 'Has pandas, matplotlib, scikit-learn and dask: every practice notebook runs here.',
    });
  });

  it('names what a Python lacks, which notebooks need it, and the command that installs it', () => {
    assert.deepEqual(withPython(python(['pandas', 'matplotlib'])), {
      verdict: 'info',
      title: 'Python 3.11.2 (yours)',
      where: path,
      detail:
        'Has pandas and matplotlib. Lacks scikit-learn and dask, needed by "Model validation" and "Beyond one machine".',
      fix: { kind: 'copyCommand', command: `"${path}" -m pip install scikit-learn dask` },
    });
    assert.match(
      withPython(python([])).detail,
      /^Lacks pandas, matplotlib, scikit-learn and dask, needed by every practice notebook\.$/,
    );
  });

  it('finds fault with missing packages only where the learner chose that Python', () => {
    assert.equal(withPython(python([])).verdict, 'info');
    assert.equal(withPython(python([]), { prefersOwn: true }).verdict, 'warning');
    const named = withPython(python([]), { named: { python: path, r: '' } });
    assert.equal(named.verdict, 'warning');
    assert.equal(named.where, `${path}, named in your settings`);
  });

  it('asks no packages of R', () => {
    const own: Seen = { ...builtInR, own: { path: '/usr/bin/Rscript' } };
    const line = lineWith(report({ interpreters: [builtInPython, builtInR, own] }), 'R 4.6.0 (yours)');
    assert.equal(line.verdict, 'works');
    assert.match(line.detail, /every notebook in R runs here/);
  });

  it('says that a Python or R of one’s own is not needed, and where to name one', () => {
    const line = lineWith(report(), 'No R of your own');
    assert.deepEqual([line.verdict, line.fix], ['info', { kind: 'openSetting', language: 'r' }]);
    assert.match(line.detail, /^You need none.* built-in R.* 4\.2 or newer/);
  });

  it('finds a program that was named and does not answer', () => {
    const line = lineWith(report({ named: { python: '/gone/python', r: '' } }), 'that you named');
    assert.equal(line.where, '/gone/python');
    assert.deepEqual([line.verdict, line.fix], ['warning', { kind: 'openSetting', language: 'python' }]);
  });

  it('looks for no programs of a folder that is not trusted, and says so', () => {
    const lines = report({ trusted: false });
    assert.deepEqual(lineWith(lines, 'not looked for').fix, { kind: 'trustFolder' });
    assert.ok(!lines.some(({ title }) => title.includes('of your own was found')));
  });

  it('finds a folder that is read-only, and a disk that is full', () => {
    const folder = { path: '/home/me/path', writable: true, freeMegabytes: 120.7 };
    const full = lineWith(report({ folder }), 'nearly full');
    assert.match(full.detail, /^120 MB are free\. Free 200 MB/);
    const closed = lineWith(report({ folder: { ...folder, writable: false } }), 'cannot be written');
    assert.deepEqual(closed.fix, { kind: 'chooseFolder' });
    assert.equal(lineWith(report({ folder: undefined }), 'No folder is open').verdict, 'info');
  });
});
