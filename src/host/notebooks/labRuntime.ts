import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { datasetCsv, dataDictionary, isDatasetId } from '../../core/data/catalogue';
import { labIndexText } from '../../core/notebook/labIndex';
import { gradedPath, places } from '../../core/notebook/paths';
import type { ExerciseContent, Language } from '../../core/syllabus/model';
import { readIfThere, writeAtomically } from '../platform/atomicFile';
import type { Syllabus } from '../syllabus/Syllabus';

/** Writes what notebooks need beside them: the `lab` package, the file that grades an exercise, and its data. */
export class LabRuntime {
  constructor(
    private readonly bundled: string,
    private readonly version: string,
    private readonly syllabus: Syllabus,
  ) {}

  /** Makes `.lab` and the data of one exercise complete and of this version. What is there and the same is not touched. */
  async ensure(folder: string, content: ExerciseContent, learner: number): Promise<void> {
    await this.ensurePackage(folder);
    const index = labIndexText(this.syllabus.index, learner);
    await writeIfChanged(join(folder, places.labIndex), index);
    for (const [language, text] of Object.entries(content.graded)) {
      await writeIfChanged(join(folder, gradedPath(content.id, language as Language)), text);
    }
    for (const id of content.data.filter(isDatasetId)) {
      const csv = join(folder, places.data, `${id}.csv`);
      if ((await readIfThere(csv)) !== undefined) continue;
      await writeAtomically(csv, datasetCsv(id, learner));
      await writeAtomically(join(folder, places.data, `${id}.md`), dataDictionary(id));
    }
  }

  private async ensurePackage(folder: string): Promise<void> {
    const stamp = join(folder, places.labVersion);
    if ((await readIfThere(stamp)) === this.version) return;
    const target = join(folder, places.lab, 'lab');
    await mkdir(join(folder, places.lab), { recursive: true });
    await rm(target, { recursive: true, force: true });
    await cp(this.bundled, target, { recursive: true });
    await writeAtomically(stamp, this.version);
  }
}

async function writeIfChanged(path: string, text: string): Promise<void> {
  if ((await readIfThere(path)) !== text) await writeAtomically(path, text);
}
