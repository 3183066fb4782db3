import path from 'node:path';
import type { PyodideAPI } from 'pyodide';
import type { FromKernel, ToKernel } from '../../protocol/kernel';
import { files } from '../child/machine';
import type { Library } from './childConfig';
import type { LoadPackages } from './wheels';

const home = '/aihs';
const name = 'aihs_kernel';
const shelf = '/ahead';

/** The Python side of the kernel, as TypeScript sees it. */
export interface Runner {
  /** `ask` shows the prompt, waits for a line from the learner and answers undefined when the cell is to stop. See Timer for `setTimer`. */
  prepare(
    folder: string,
    sleepSlice: (milliseconds: number) => void,
    ask: (prompt: string, password: boolean) => string | undefined,
    setTimer: (seconds: number, interval: number) => void,
  ): void;
  /** Lets cells import these modules, which `load` brings. */
  offerPackages(imports: readonly string[], load: LoadPackages): void;
  /** Resolves to whether the cell ran to its end. `emit` gets messages of the protocol without id, as JSON. */
  run(code: string, name: string, emit: (json: string) => void): PromiseLike<boolean>;
  /** Answers what the editor asks about names between two cells. */
  look(request: ToKernel): FromKernel;
  cancel(): void;
}

/** Reads the Python files of the runner (folder `aihs_kernel` in `folder`) into memory. Call `importRunner` after. */
export function copyRunner(python: PyodideAPI, folder: string): void {
  copyPackage(python, folder, home, name);
}

/** Imports a package and keeps it for the notebooks that find the same version of it. Call `importRunner` before. */
export function layBy(python: PyodideAPI, { folder, name, version }: Library): void {
  copyPackage(python, folder, shelf, name);
  python.pyimport('aihs_kernel.ahead').lay_by(shelf, name, version);
}

function copyPackage(python: PyodideAPI, folder: string, target: string, name: string): void {
  python.FS.mkdirTree(`${target}/${name}`);
  for (const file of files.readdirSync(path.join(folder, name))) {
    if (!file.endsWith('.py')) continue;
    python.FS.writeFile(`${target}/${name}/${file}`, files.readFileSync(path.join(folder, name, file)));
  }
}

export function importRunner(python: PyodideAPI): Runner {
  const sys = python.pyimport('sys');
  sys.path.append(home);
  sys.destroy();
  const builtIn = python.pyimport(`${name}.built_in`);
  const runner = python.pyimport(`${name}.runner`);
  const packages = python.pyimport(`${name}.packages`);
  const names = python.pyimport(`${name}.names`);
  return {
    prepare: (folder, sleepSlice, ask, setTimer) => builtIn.prepare(folder, sleepSlice, ask, setTimer),
    offerPackages: (imports, load) => packages.offer(python.toPy(imports), load),
    run: (code, cell, emit) => builtIn.run(code, cell, emit),
    look: (request) =>
      names.answer(python.toPy(request)).toJs({ dict_converter: Object.fromEntries }) as FromKernel,
    cancel: () => runner.cancel(),
  };
}
