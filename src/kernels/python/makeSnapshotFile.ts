import path from 'node:path';
import { bootForSnapshot } from './bootPyodide';
import { files } from '../child/machine';
import type { SnapshotConfig } from './childConfig';
import { copyRunner, importRunner, layBy } from './loadRunner';

/** What notebooks and their checks import most; loaded before the snapshot, so that later kernels have it at once. */
const modules = [
  'ast asyncio base64 collections contextlib copy csv dataclasses datetime difflib enum functools html inspect io',
  'itertools json linecache math numbers os pathlib pickle platform random re statistics string textwrap threading',
  'time traceback types typing urllib.parse warnings encodings.utf_8_sig',
];

/** Writes the memory of a booted Pyodide, standard modules, the runner and a library imported, to a new file. */
export async function makeSnapshotFile(assets: string, { file, library }: SnapshotConfig): Promise<void> {
  const python = await bootForSnapshot(assets);
  python.runPython(`import ${modules.join(' ').split(' ').join(', ')}`, { globals: python.toPy({}) });
  copyRunner(python, path.dirname(assets));
  importRunner(python);
  if (library) layBy(python, library);
  python.runPython('import sys; sys.path.pop()'); // the kernel that starts from this puts it there again
  files.writeFileSync(file, python.makeMemorySnapshot(), { flag: 'wx' });
}
