import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolder } from '../../src/build/readFolder';
import { loadSyllabus } from '../../src/core/syllabus/load';
import type { ExerciseContent } from '../../src/core/syllabus/model';
import { bundlePythonKernel } from '../../src/kernels/python/bundle.mjs';
import { bundleRKernel } from '../../src/kernels/r/bundle.mjs';
import { LearnersFolder } from '../content/learnersFolder';

/** What the kernels need to run the exercise that is measured: a learner's folder and the bundled kernels. */
export class Ground {
  private constructor(
    readonly content: ExerciseContent,
    private readonly learners: LearnersFolder,
    private readonly base: string,
  ) {}

  static async make(exerciseId: string): Promise<Ground> {
    const { syllabus, exercises } = loadSyllabus(await readFolder('syllabus'));
    const content = exercises.find(({ content: { id } }) => id === exerciseId)?.content;
    if (!syllabus || !content) throw new Error(`The syllabus has no ${exerciseId}`);
    const base = await mkdtemp(join(tmpdir(), 'aihs-bench-'));
    const ground = new Ground(content, await LearnersFolder.make(syllabus), base);
    await ground.learners.add(content);
    await mkdir(ground.folder);
    await bundlePythonKernel(ground.assets, { minify: true });
    await bundleRKernel(ground.assets, { minify: true });
    return ground;
  }

  get root(): string {
    return this.learners.root;
  }

  /** Where notebooks are. */
  get folder(): string {
    return join(this.root, 'exercises');
  }

  /** The bundled kernels, as they are shipped. */
  get assets(): string {
    return join(this.base, 'kernels');
  }

  /** A folder that is not there yet. */
  empty(name: string): string {
    return join(this.base, name);
  }

  async remove(): Promise<void> {
    await this.learners.remove();
    await rm(this.base, { recursive: true, force: true, maxRetries: 5 });
  }
}
