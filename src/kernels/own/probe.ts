import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as z from 'zod';
import { ownEnvironment } from './startInstalled';

/** An interpreter that answered. */
export interface Found {
  readonly language: 'python' | 'r';
  readonly path: string;
  /** Like "3.11.2". */
  readonly version: string;
  /** Of its virtual environment; undefined for one that is installed for everybody. */
  readonly environment?: string;
  /** Those of `packagesOfInterest` that it has. */
  readonly packages: readonly string[];
}

/** What practice notebooks may ask for; sklearn is the name by which scikit-learn is imported. */
export const packagesOfInterest = [
  'pandas',
  'sklearn',
  'matplotlib',
  'numpy',
  'scipy',
  'dask',
  'distributed',
];

const oldestPython = [3, 10];
const oldestR = [4, 2];
const patienceMs = 15_000;
const run = promisify(execFile);
const answer = z.object({
  version: z.string(),
  identity: z.string(),
  environment: z.string(),
  packages: z.array(z.string()),
});

const askPython = `
import importlib.util, json, os, platform, sys
own = sys.prefix != sys.base_prefix or bool(os.path.isdir(os.path.join(sys.prefix, "conda-meta")))
print(json.dumps({
    "version": platform.python_version(),
    "identity": sys.prefix + "|" + os.path.realpath(sys.executable),
    "environment": os.path.basename(sys.prefix) if own else "",
    "packages": [name for name in ${JSON.stringify(packagesOfInterest)} if importlib.util.find_spec(name)],
}))`;
const askR = 'cat(as.character(getRversion()), normalizePath(R.home()), sep = "\\n")';

/** Asks each program what it is; those that do not answer, are too old or are the same as one before are left out. */
export async function probePythons(paths: readonly string[]): Promise<Found[]> {
  const answers = await Promise.all(paths.map((path) => output(path, ['-X', 'utf8', '-c', askPython])));
  return distinct(
    answers.flatMap((text, index) => {
      const read = answer.safeParse(fromJson(text));
      if (!read.success || isOlder(read.data.version, oldestPython)) return [];
      const { version, identity, environment, packages } = read.data;
      const path = paths[index] ?? '';
      return [
        {
          identity,
          found: { language: 'python', path, version, environment: environment || undefined, packages },
        },
      ];
    }),
  );
}

export async function probeRs(paths: readonly string[]): Promise<Found[]> {
  const answers = await Promise.all(paths.map((path) => output(path, ['--vanilla', '-e', askR])));
  return distinct(
    answers.flatMap((text, index) => {
      const [version = '', identity = ''] = text.split('\n');
      if (!/^\d+\.\d+/.test(version) || isOlder(version, oldestR)) return [];
      return [{ identity, found: { language: 'r', path: paths[index] ?? '', version, packages: [] } }];
    }),
  );
}

/** What a program prints, or '' when it cannot be run, fails or takes too long. */
async function output(path: string, args: string[]): Promise<string> {
  try {
    const options = { timeout: patienceMs, env: ownEnvironment({}), windowsHide: true };
    return (await run(path, args, options)).stdout.trim();
  } catch {
    return '';
  }
}

function distinct(answers: readonly { identity: string; found: Found }[]): Found[] {
  const first = new Map<string, Found>();
  for (const { identity, found } of answers) if (!first.has(identity)) first.set(identity, found);
  return [...first.values()];
}

function isOlder(version: string, [major = 0, minor = 0]: readonly number[]): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text.split('\n').at(-1) ?? '');
  } catch {
    return undefined;
  }
}
