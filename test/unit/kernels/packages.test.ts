import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundlePythonKernel } from '../../../src/kernels/python/bundle.mjs';
import { Lock } from '../../../src/kernels/python/packages/lock';
import { PyodidePackages, type Step } from '../../../src/kernels/python/packages/PyodidePackages';
import { indexOf } from '../../../src/kernels/python/packages/source';
import { folderOf, lockFor, Mirror, wheel } from './mirror';

const wards = wheel('wards', { 'wards.py': 'beds = 12' });
const rounds = wheel('rounds', { 'rounds.py': 'import wards' }, ['wards']);
const drugs = wheel('drugs', { 'drugs.py': 'n = 1' });
const made = { drugs, wards, rounds };
const never = new AbortController().signal;

describe('packages for the built-in Python', () => {
  let base: string;
  let mirror: Mirror;
  let steps: Step[];
  let shown: number;
  let cancel: AbortController;

  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), 'aihs pakete ü-'));
    mirror = await Mirror.start(Object.values(made));
    [steps, shown, cancel] = [[], 0, new AbortController()];
    await writeFile(join(base, 'lock.json'), lockFor(made));
  });
  afterEach(() => mirror.stop());
  afterEach(() => rm(base, { recursive: true, force: true }));

  const packages = (source = mirror.address): PyodidePackages =>
    new PyodidePackages({
      lock: join(base, 'lock.json'),
      folder: join(base, 'cache'),
      source: () => source,
      show: (download) => (shown++, download((step) => steps.push(step), cancel.signal)),
      explain: ({ why }, names, from) => `${why}: ${names.join()} from ${from}`,
      log: () => undefined,
    });
  const cached = async (): Promise<string[]> => (await readdir(join(base, 'cache', '1.0.0'))).sort();

  it('come from a mirror with all they need, and are told one by one', async () => {
    const delivery = await packages().load(['rounds'], never);
    assert.deepEqual(delivery, { wheels: [wards.file, rounds.file] });
    assert.deepEqual(mirror.asked, [wards.file, rounds.file]);
    assert.deepEqual(await cached(), [rounds.file, wards.file]);
    assert.deepEqual(await readFile(join(base, 'cache', '1.0.0', wards.file)), wards.content);
    const all = wards.content.length + rounds.content.length;
    assert.deepEqual(steps[0], { name: 'wards', number: 1, of: 2, bytes: 0 });
    assert.deepEqual(steps.at(-1), { name: 'rounds', number: 2, of: 2, bytes: all });
  });

  it('come from a folder', async () => {
    const folder = await folderOf(join(base, 'hospital share'), Object.values(made));
    assert.deepEqual(await packages(folder).load(['drugs'], never), { wheels: [drugs.file] });
    assert.deepEqual(await cached(), [drugs.file]);
  });

  it('are fetched once: later the source may be gone, and nothing is shown', async () => {
    await packages().load(['rounds'], never);
    const delivery = await packages(join(base, 'nowhere')).load(['rounds'], never);
    assert.deepEqual(delivery.wheels, [wards.file, rounds.file]);
    assert.equal(shown, 1);
  });

  it('are fetched again when the file on disk was damaged', async () => {
    await packages().load(['wards'], never);
    await writeFile(join(base, 'cache', '1.0.0', wards.file), 'half');
    assert.deepEqual(await packages().load(['wards'], never), { wheels: [wards.file] });
    assert.equal(mirror.asked.length, 2);
  });

  it('are refused with a wrong checksum, and leave nothing behind', async () => {
    mirror.instead.set(wards.file, Buffer.from('something else'));
    const delivery = await packages().load(['wards'], never);
    assert.deepEqual(delivery, { wheels: [], problem: `damaged: wards from ${mirror.address}` });
    assert.deepEqual(await cached(), []);
  });

  it('are given as far as they came, each only with all it needs', async () => {
    mirror.instead.set(wards.file, 404);
    const delivery = await packages().load(['drugs', 'rounds'], never);
    assert.deepEqual(delivery, { wheels: [drugs.file], problem: `absent: rounds from ${mirror.address}` });
  });

  it('are missing without a network', async () => {
    await mirror.stop();
    const { problem } = await packages().load(['rounds', 'wards'], never);
    assert.equal(problem, `unreachable: rounds,wards from ${mirror.address}`);
    mirror = await Mirror.start([]);
  });

  it('are missing where the folder lacks them', async () => {
    const { problem } = await packages(base).load(['wards'], never);
    assert.equal(problem, `absent: wards from ${base}`);
  });

  for (const [who, stop] of [
    ['the learner cancels', () => cancel],
    ['the cell is stopped', (cell: AbortController) => cell],
  ] as const) {
    it(`stop coming when ${who}, and leave nothing behind`, async () => {
      mirror.instead.set(wards.file, 'silence');
      const cell = new AbortController();
      const loading = packages().load(['rounds'], cell.signal);
      while (!steps.some(({ bytes }) => bytes > 0)) await new Promise((next) => setTimeout(next, 10));
      stop(cell).abort();
      assert.match((await loading).problem ?? '', /^cancelled: rounds/);
      assert.deepEqual(await cached(), []);
    });
  }

  it('are never those that no lock file names', async () => {
    assert.deepEqual(await packages().load(['os', '../../etc/passwd', 'torch'], never), { wheels: [] });
    assert.equal(shown, 0);
    const evil = JSON.parse(lockFor(made)) as { packages: { wards: { file_name: string } } };
    evil.packages.wards.file_name = '../wards.whl';
    assert.throws(() => Lock.parse(JSON.stringify(evil)));
  });

  it('of another version are thrown away', async () => {
    await mkdir(join(base, 'cache', '0.9.0'), { recursive: true });
    await packages().load(['wards'], never);
    assert.deepEqual(await readdir(join(base, 'cache')), ['1.0.0']);
  });

  it('are left out where there is no lock file or no place for them', async () => {
    await writeFile(join(base, 'cache'), 'a file');
    assert.equal(packages().open(), undefined);
    await rm(join(base, 'lock.json'));
    assert.equal(packages().open(), undefined);
  });

  it('are those of the Pyodide that is shipped', async () => {
    await bundlePythonKernel(join(base, 'kernels'));
    const lock = Lock.parse(await readFile(join(base, 'kernels', 'pyodide', 'packages.json'), 'utf8'));
    const pandas = lock.closure(['pandas']).map(({ name }) => name);
    assert.deepEqual(pandas.sort(), ['numpy', 'pandas', 'python-dateutil', 'pytz', 'six']);
    const offered = ['numpy', 'pandas', 'sklearn', 'scipy', 'matplotlib'];
    assert.ok(offered.every((name) => lock.bringing(name)));
    assert.equal(lock.bringing('torch') ?? lock.bringing('requests'), undefined);
    const manifest = JSON.parse(await readFile('node_modules/pyodide/package.json', 'utf8')) as object;
    assert.equal(lock.version, 'version' in manifest && manifest.version);
    assert.equal(indexOf(lock.version), `https://cdn.jsdelivr.net/pyodide/v${lock.version}/full/`);
  });
});
