import { spawnSync } from 'node:child_process';
import { neededPackages } from '../../src/core/notebook/needs';
import type { ExerciseContent } from '../../src/core/syllabus/model';

/** The Python that runs the content: AIHS_PYTHON, else the one on PATH. */
export const python = process.env['AIHS_PYTHON'] ?? 'python3';

const answers = new Map<string, string | undefined>();

/** Why this Python cannot run what needs these modules, as one sentence; undefined when it can. */
export function hindrance(modules: readonly string[]): string | undefined {
  const key = modules.join();
  if (!answers.has(key)) answers.set(key, ask(modules));
  return answers.get(key);
}

/** The packages that the Python form of an exercise cannot do without. */
export function modulesNeeded({ cells }: ExerciseContent): string[] {
  return neededPackages(cells.python?.map(({ source }) => source) ?? []);
}

function ask(modules: readonly string[]): string | undefined {
  const script =
    'import sys; from importlib.util import find_spec; print(*[m for m in sys.argv[1:] if find_spec(m) is None])';
  const { status, stdout } = spawnSync(python, ['-c', script, ...modules], { encoding: 'utf8' });
  if (status !== 0) return `${python} cannot be run`;
  const missing = stdout.trim().split(/\s+/).filter(Boolean);
  return missing.length === 0 ? undefined : `${python} lacks ${missing.join(', ')}`;
}
