import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { dataFiles, type DataFile } from '../../core/data/files';
import { isZooFamily, zooFiles } from '../../core/data/zoo/zoo';
import { labIndexText } from '../../core/notebook/labIndex';
import { gradedPath, places, type PatientSet } from '../../core/notebook/paths';
import type { ExerciseContent, Language } from '../../core/syllabus/model';
import { readIfThere, streamAtomically, writeAtomically } from '../platform/atomicFile';
import type { Syllabus } from '../syllabus/Syllabus';

export interface Wanted {
  readonly patients: PatientSet;
  /** Where documents go, relative to the folder. */
  readonly portfolio?: string;
  /** Asked after each piece of data that was written; false ends it, and leaves no half file behind. */
  readonly goOn?: (characters: number) => boolean;
}

/** Writes what notebooks need beside them: `lab` for each language, the file that grades an exercise, and its data. */
export class LabRuntime {
  /** `bundled` is the folder that holds `python/` and `r/`. */
  constructor(
    private readonly bundled: string,
    private readonly version: string,
    private readonly syllabus: Pick<Syllabus, 'index'>,
    /** What `.lab/settings.json` is to hold now. */
    private readonly settings: () => string,
  ) {}

  /** Makes `.lab` and the data of one exercise complete and of this version. What is there and the same is not touched. */
  async ensure(
    folder: string,
    content: ExerciseContent,
    { patients, portfolio, goOn }: Wanted,
  ): Promise<void> {
    await this.ensurePackage(folder);
    const index = labIndexText(this.syllabus.index, patients.learner, portfolio ?? places.portfolio);
    await writeIfChanged(join(folder, places.labIndex), index);
    await writeIfChanged(join(folder, places.labSettings), this.settings());
    for (const [language, text] of Object.entries(content.graded)) {
      await writeIfChanged(join(folder, gradedPath(content.id, language as Language)), text);
    }
    await writeMissing(
      join(folder, places.data),
      content.data.flatMap((id) => dataFiles(id, patients.learner, patients.size)),
      goOn,
    );
    if (isZooFamily(content.zoo)) await writeMissing(join(folder, places.lab), zooFiles(content.zoo), goOn);
  }

  /** Files are replaced one by one, and only where they differ: a kernel may be running that has yet to import some of them. */
  private async ensurePackage(folder: string): Promise<void> {
    const stamp = join(folder, places.labVersion);
    if ((await readIfThere(stamp)) === this.version) return;
    const kept = new Set<string>();
    for (const language of ['python', 'r']) {
      const source = join(this.bundled, language);
      for (const path of await filesBelow(source)) {
        await writeIfChanged(join(folder, places.lab, path), await readFile(join(source, path), 'utf8'));
        kept.add(path);
      }
    }
    for (const part of places.labParts) {
      const old = (await filesBelow(join(folder, places.lab, part))).map((path) => join(part, path));
      const gone = old.filter((path) => !kept.has(path));
      for (const path of gone) await rm(join(folder, places.lab, path), { force: true });
    }
    // Planted sets of an older version would be graded by the rules of this one.
    await rm(join(folder, places.zoo), { recursive: true, force: true });
    await writeAtomically(stamp, this.version);
  }
}

/** The files below a folder, relative to it; none when it is not there. What Python compiled is its own. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('__pycache__'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

async function writeMissing(folder: string, files: readonly DataFile[], goOn: Wanted['goOn']): Promise<void> {
  for (const { name, chunks } of files) {
    const path = join(folder, name);
    if (!existsSync(path)) await streamAtomically(path, chunks(), goOn);
  }
}

async function writeIfChanged(path: string, text: string): Promise<void> {
  if ((await readIfThere(path)) !== text) await writeAtomically(path, text);
}
