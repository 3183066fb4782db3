import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the project, wherever npm was started. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The project's package.json. */
export function manifest() {
  return JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
}

/** Path of the newest packaged extension in dist/, or undefined when none was packaged yet. */
export function packagedExtension() {
  const dist = join(projectFolder, 'dist');
  let names;
  try {
    names = readdirSync(dist);
  } catch {
    // No dist folder: nothing was built yet.
    return undefined;
  }
  const age = (path) => statSync(path).mtimeMs;
  return names
    .filter((name) => name.endsWith('.vsix'))
    .map((name) => join(dist, name))
    .sort((a, b) => age(b) - age(a))[0];
}
