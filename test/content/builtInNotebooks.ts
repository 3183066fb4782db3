import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { IpynbCell } from '../../src/core/notebook/ipynb';
import type { Language } from '../../src/core/syllabus/model';
import { BuiltIn } from '../../src/kernels/BuiltIn';
import { KernelProcess } from '../../src/kernels/KernelProcess';
import { bundlePythonKernel } from '../../src/kernels/python/bundle.mjs';
import { bundleRKernel } from '../../src/kernels/r/bundle.mjs';
import type { CellMessage } from '../../src/protocol/kernel';
import { productNode } from '../unit/kernels/productNode';
import type { NotebookJob } from './notebookJob';
import type { NotebookRuns, Output, Run } from './notebookRuns';

const bundles = { python: bundlePythonKernel, r: bundleRKernel };
const forget = {
  python: 'for name in [n for n in globals() if not n.startswith("_")]: del globals()[name]',
  r: 'rm(list = ls())',
};

/** Notebooks one after the other in one built-in kernel that stays warm, with no variables left from one to the next. */
export class BuiltInNotebooks {
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly language: Language,
    private readonly kernel: KernelProcess,
  ) {}

  /** @param root a learner's folder */
  static async make(language: Language, root: string): Promise<BuiltInNotebooks> {
    const assets = join(root, 'kernels', language);
    await bundles[language](assets);
    const folder = join(root, 'exercises');
    await mkdir(folder, { recursive: true });
    const log = (): void => undefined;
    const script = `${language}-child.mjs`;
    const interpreter = new BuiltIn({ language, assets, script, node: productNode, log });
    return new BuiltInNotebooks(language, new KernelProcess({ interpreter, root, folder, log }));
  }

  run(job: NotebookJob): Promise<NotebookRuns> {
    const runs = this.queue.then(() => this.runNow(job));
    this.queue = runs.catch(() => undefined);
    return runs;
  }

  dispose(): Promise<void> {
    return this.kernel.dispose();
  }

  private async runNow({ notebook, solutions, wrong }: NotebookJob): Promise<NotebookRuns> {
    const given = notebook.cells.filter(({ cell_type }) => cell_type === 'code').map(sourceOf);
    await this.cell(forget[this.language]);
    return {
      scaffolded: await this.cells(given),
      solved: await this.cells(given.map(([id, source]) => [id, solutions[id] ?? source])),
      wrong: await this.cells(Object.entries(wrong)),
    };
  }

  private async cells(cells: readonly (readonly [id: string, source: string])[]): Promise<Run> {
    const run: Run = {};
    for (const [id, source] of cells) run[id] = await this.cell(source);
    return run;
  }

  private async cell(source: string): Promise<Output[]> {
    const outputs: Output[] = [];
    await this.kernel.run(source, 'Cell', (message) => outputs.push(asOutput(message)));
    return outputs;
  }
}

function sourceOf({ id, source }: IpynbCell): [id: string, source: string] {
  return [id, source.join('')];
}

/** A message of the kernel as nbformat has it. */
function asOutput(message: CellMessage): Output {
  if (message.type === 'stream') return { output_type: 'stream', name: message.name, text: message.text };
  if (message.type === 'display') return { output_type: 'display_data', data: message.data };
  if (message.type === 'result') return { output_type: 'execute_result', data: message.data };
  return { output_type: 'error', ...message, traceback: message.traceback.split('\n') };
}
