import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const windows = process.platform === 'win32';
const pythonNames = windows ? ['python.exe', 'python3.exe'] : ['python3', 'python'];
const rNames = [windows ? 'Rscript.exe' : 'Rscript'];

/** Programs of these names on the PATH, in its order. */
function onPath(names: readonly string[], path = process.env['PATH'] ?? ''): string[] {
  const folders = path.split(delimiter).filter(Boolean);
  return folders.flatMap((folder) =>
    names.map((name) => join(folder, name)).filter((file) => existsSync(file)),
  );
}

/** Pythons of virtual environments that lie directly in a folder: `.venv`, `venv` and any other with a pyvenv.cfg. */
function inEnvironments(folder: string): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'pyvenv.cfg')))
    .map(({ name }) => join(folder, name, windows ? 'Scripts' : 'bin', pythonNames[0] ?? ''))
    .filter((file) => existsSync(file));
}

/** Where R's installer puts it on Windows, which does not touch the PATH. */
function installedR(): string[] {
  const folder = join(process.env['ProgramFiles'] ?? '', 'R');
  if (!windows || !existsSync(folder)) return [];
  return readdirSync(folder)
    .map((version) => join(folder, version, 'bin', 'Rscript.exe'))
    .filter((file) => existsSync(file));
}

/**
 * Programs that may be a Python of the learner's, the likeliest first; some may not work.
 * @param named paths from settings and other extensions; they come first
 * @param folders where virtual environments are looked for
 */
export function pythonCandidates(named: readonly string[], folders: readonly string[]): string[] {
  return unique([...named, ...folders.flatMap(inEnvironments), ...onPath(pythonNames)]);
}

export function rCandidates(named: readonly string[]): string[] {
  return unique([...named, ...onPath(rNames), ...installedR()]);
}

function unique(paths: readonly string[]): string[] {
  return [...new Set(paths.filter((path) => path !== ''))];
}
