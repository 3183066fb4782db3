import type { Language } from '../../src/core/syllabus/model';
import { BuiltIn } from '../../src/kernels/BuiltIn';
import { KernelProcess } from '../../src/kernels/KernelProcess';
import type { Snapshot } from '../../src/kernels/Snapshot';
import type { NodeBinary } from '../../src/kernels/spawnKernel';
import { checkMime, checkResult } from '../../src/protocol/checkResult';
import type { BenchCells } from './cells';
import { warmChecks, type Life } from './life';
import { residentMegabytes } from './memory';

export interface BuiltInPlace {
  readonly language: Language;
  readonly assets: string;
  readonly root: string;
  readonly folder: string;
  readonly node: NodeBinary;
  readonly snapshot?: Snapshot;
  /** Start the process before the clock, as the editor does when it opens a notebook. */
  readonly opened?: boolean;
}

/** One life of an interpreter that comes with the extension. */
export async function builtInLife(place: BuiltInPlace, cells: BenchCells): Promise<Life> {
  const { language, root, folder } = place;
  const log = (): void => undefined;
  const interpreter = new BuiltIn({ ...place, script: `${language}-child.mjs`, log });
  const kernel = new KernelProcess({ interpreter, root, folder, log });
  try {
    if (place.opened) await kernel.start();
    const born = performance.now();
    const first = (await Promise.all(cells.first.map((code) => timed(kernel, code)))).at(-1);
    const warm: number[] = [];
    for (let check = 0; check < warmChecks; check++) {
      const asked = performance.now();
      warm.push((await timed(kernel, cells.check)).verdictAt - asked);
    }
    await timed(kernel, cells.patients);
    const asked = performance.now();
    const heavy = (await timed(kernel, cells.heavy)).endedAt - asked;
    const memory = residentMegabytes(kernel.pid ?? 0);
    return { cold: (first?.verdictAt ?? NaN) - born, warm, heavy, memory, runtime: first?.runtime ?? '' };
  } finally {
    await kernel.dispose();
  }
}

/** Runs a cell. `verdictAt`: when the result of a check that passed came; NaN when none did. */
async function timed(kernel: KernelProcess, code: string) {
  let verdictAt = NaN;
  let runtime = '';
  const ok = await kernel.run(code, 'Cell', (message) => {
    if (message.type === 'error') throw new Error(message.evalue);
    if (message.type !== 'display') return;
    verdictAt = performance.now();
    const result = checkResult.parse(message.data[checkMime]);
    if (result.verdict !== 'pass') throw new Error(result.headline);
    runtime = result.runtime;
  });
  if (!ok) throw new Error(`A cell stopped: ${code}`);
  return { verdictAt, endedAt: performance.now(), runtime };
}
