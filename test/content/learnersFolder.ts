import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { labSettingsText } from '../../src/core/notebook/labSettings';
import type { ExerciseContent, Syllabus } from '../../src/core/syllabus/model';
import { LabRuntime } from '../../src/host/notebooks/labRuntime';

/** As the extension has it, and what it writes into each folder. */
export const lab = { bundled: 'syllabus/lab', version: 'test' };

/** A learner's folder as the extension lays it out, with the patients of a learner number. */
export class LearnersFolder {
  private constructor(
    readonly root: string,
    private readonly runtime: LabRuntime,
    private readonly learner: number,
  ) {}

  static async make(syllabus: Syllabus, learner = 0): Promise<LearnersFolder> {
    const root = await mkdtemp(join(tmpdir(), 'aihs-content-'));
    const runtime = new LabRuntime(lab.bundled, lab.version, syllabus, () => labSettingsText(undefined));
    return new LearnersFolder(root, runtime, learner);
  }

  /** Writes `.lab` and the data of an exercise. */
  add(content: ExerciseContent, size = 1): Promise<void> {
    return this.runtime.ensure(this.root, content, { patients: { learner: this.learner, size } });
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true, force: true });
  }
}
