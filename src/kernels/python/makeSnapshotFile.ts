import { bootForSnapshot } from './bootPyodide';
import { files } from '../child/machine';

/** What notebooks import most; loaded before the snapshot, so that later kernels have it at once. */
const modules = [
  'ast asyncio base64 collections contextlib copy csv dataclasses datetime enum functools html inspect io itertools',
  'json linecache math os pathlib random re statistics string textwrap time traceback types typing warnings',
];

/** Writes the memory of a booted Pyodide, standard modules imported, to a new file. */
export async function makeSnapshotFile(assets: string, file: string): Promise<void> {
  const python = await bootForSnapshot(assets);
  python.runPython(`import ${modules.join(' ').split(' ').join(', ')}`, { globals: python.toPy({}) });
  files.writeFileSync(file, python.makeMemorySnapshot(), { flag: 'wx' });
}
