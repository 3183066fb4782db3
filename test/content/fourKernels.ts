import type { ExerciseContent, Language, Level, Syllabus } from '../../src/core/syllabus/model';
import type { LoadedExercise } from '../../src/core/syllabus/load';
import { BuiltInNotebooks } from './builtInNotebooks';
import {
  irkernel,
  runInJupyter,
  warmMatplotlib,
  withoutIpykernel,
  withoutIrkernel,
} from './jupyterNotebooks';
import { LearnersFolder } from './learnersFolder';
import { notebookJob, type NotebookJob } from './notebookJob';
import type { NotebookRuns } from './notebookRuns';
import { modulesNeeded } from './python';

export type KernelName = 'Pyodide' | 'ipykernel' | 'WebR' | 'IRkernel';

export interface KernelKind {
  readonly name: KernelName;
  readonly language: Language;
  /** The packages without which this exercise is none for this kernel, on any machine. */
  readonly lacks: (content: ExerciseContent) => readonly string[];
  /** Why this machine cannot run the exercise there, as one sentence. */
  readonly hindrance: (content: ExerciseContent) => string | undefined;
}

const nothing = () => [];
const never = () => undefined;

export const kernelKinds: readonly KernelKind[] = [
  { name: 'Pyodide', language: 'python', lacks: modulesNeeded, hindrance: never },
  {
    name: 'ipykernel',
    language: 'python',
    lacks: nothing,
    hindrance: (content) => withoutIpykernel(modulesNeeded(content)),
  },
  { name: 'WebR', language: 'r', lacks: nothing, hindrance: never },
  { name: 'IRkernel', language: 'r', lacks: nothing, hindrance: withoutIrkernel },
];

/** The kernels that an exercise is meant for. */
export function kernelsFor(content: ExerciseContent): KernelKind[] {
  return kernelKinds.filter(({ language, lacks }) => content.cells[language] && lacks(content).length === 0);
}

/** Runs exercises in four kernels, two at a time, and each exercise only once in each. */
export class FourKernels {
  private readonly runs = new Map<string, Promise<NotebookRuns>>();
  private readonly waiting: (() => void)[] = [];
  private free = 2;
  private laidOut: Promise<void> = Promise.resolve();

  private constructor(
    private readonly folder: LearnersFolder,
    private readonly pyodide: BuiltInNotebooks,
    private readonly webr: BuiltInNotebooks,
  ) {}

  static async make(syllabus: Syllabus): Promise<FourKernels> {
    const folder = await LearnersFolder.make(syllabus);
    await warmMatplotlib(folder.root);
    const { root } = folder;
    return new FourKernels(
      folder,
      await BuiltInNotebooks.make('python', root),
      await BuiltInNotebooks.make('r', root),
    );
  }

  /** What a kernel makes of an exercise; it starts now, or when those asked for before have ended. */
  run(exercise: LoadedExercise, kind: KernelKind, level: Level = 'guided'): Promise<NotebookRuns> {
    const key = `${exercise.content.id} (${level}) in ${kind.name}`;
    const known = this.runs.get(key);
    if (known) return known;
    const runs = this.turn(() => this.runNow(exercise, kind, level));
    runs.catch(() => undefined); // the test that asks for it reports it
    this.runs.set(key, runs);
    return runs;
  }

  async dispose(): Promise<void> {
    await Promise.allSettled(this.runs.values());
    await Promise.all([this.pyodide.dispose(), this.webr.dispose()]);
    await this.folder.remove();
  }

  private async runNow(exercise: LoadedExercise, kind: KernelKind, level: Level): Promise<NotebookRuns> {
    this.laidOut = this.laidOut.then(() => this.folder.add(exercise.content));
    await this.laidOut;
    return this.inKernel[kind.name](notebookJob(exercise, kind.language, level));
  }

  private readonly inKernel: Record<KernelName, (job: NotebookJob) => Promise<NotebookRuns>> = {
    Pyodide: (job) => this.pyodide.run(job),
    ipykernel: (job) => runInJupyter(job, this.folder.root),
    WebR: (job) => this.webr.run(job),
    IRkernel: (job) => runInJupyter(job, this.folder.root, irkernel),
  };

  private async turn<T>(work: () => Promise<T>): Promise<T> {
    if (this.free === 0) await new Promise<void>((go) => this.waiting.push(go));
    else this.free--;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}
