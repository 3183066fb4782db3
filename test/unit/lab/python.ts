import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const driver = here('./driver.py');

export type Step = Record<string, unknown>;
export type Answer = {
  shown: Record<string, unknown>[];
  printed: string;
  value: unknown;
  raised?: string;
  message?: string;
};

/** An interpreter that plays the steps of a notebook in a learner's folder. */
export interface Python {
  name: string;
  hasThreads: boolean;
  play(steps: Step[]): Promise<Answer[]>;
  stop(): Promise<void>;
}

/** A learner's folder with the lab package in it, as the extension writes it. */
function learnersFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'lab-'));
  cpSync(here('../../../syllabus/lab/python/lab'), join(root, '.lab/lab'), { recursive: true });
  return root;
}

/** Python as it comes with the extension, with the learner's folder mounted. */
async function pyodide(): Promise<Python> {
  const py = await loadPyodide({ packageCacheDir: tmpdir() });
  py.FS.mkdirTree('/learner');
  const root = learnersFolder();
  py.FS.mount(py.FS.filesystems.NODEFS, { root }, '/learner');
  py.FS.writeFile('/driver.py', readFileSync(driver, 'utf8'));
  const run = py.runPython(`
import sys, json
sys.path.append("/")
import driver
lambda root, steps: json.dumps(driver.play(root, json.loads(steps)))`) as (
    root: string,
    steps: string,
  ) => string;
  return {
    name: 'Pyodide',
    hasThreads: false,
    async play(steps) {
      return JSON.parse(run('/learner', JSON.stringify(steps))) as Answer[];
    },
    async stop() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The machine's own python3 in one child process, null when there is none of at least 3.10. */
function systemPython(): Python | null {
  const fits = ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))'];
  if (spawnSync('python3', fits).status !== 0) return null;
  const root = learnersFolder();
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8' };
  const child = spawn('python3', [driver], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    name: 'python3',
    hasThreads: true,
    async play(steps) {
      child.stdin.write(JSON.stringify({ root, steps }) + '\n');
      const line = await lines.next();
      const answer = JSON.parse(String(line.value)) as Answer[] | { broken: string };
      if ('broken' in answer) throw new Error(answer.broken);
      return answer;
    },
    async stop() {
      child.kill('SIGKILL'); // a cell may still be running
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      rmSync(root, { recursive: true, force: true });
    },
  };
}

let started: Promise<Python[]> | undefined;

/** The interpreters of this machine, started once for all tests. */
export const pythons = (): Promise<Python[]> =>
  (started ??= Promise.all([pyodide(), systemPython()]).then((all) => all.filter((one) => one !== null)));

after(async () => {
  for (const python of (await started) ?? []) await python.stop();
  started = undefined;
});
