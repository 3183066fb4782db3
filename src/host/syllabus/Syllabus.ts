import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type {
  ExerciseContent,
  ExerciseEntry,
  ModuleContent,
  ModuleEntry,
  SyllabusIndex,
} from '../../core/syllabus/model';
import { Expected } from '../platform/expected';

/** The bundled syllabus: the index on first use, a module's text when it is opened. The build has validated all of it. */
export class Syllabus {
  private loaded?: SyllabusIndex;
  private readonly modules = new Map<string, Promise<ModuleContent>>();

  constructor(private readonly folder: string) {}

  get index(): SyllabusIndex {
    return (this.loaded ??= JSON.parse(
      readFileSync(join(this.folder, 'index.json'), 'utf8'),
    ) as SyllabusIndex);
  }

  get allModules(): readonly ModuleEntry[] {
    return this.index.groups.flatMap((group) => group.modules);
  }

  module(id: string): ModuleEntry {
    const found = this.allModules.find((each) => each.id === id);
    if (!found) throw new Expected(vscode.l10n.t('There is no module "{0}" in this syllabus.', id));
    return found;
  }

  exercise(id: string): { entry: ExerciseEntry; module?: ModuleEntry } {
    for (const module of this.allModules) {
      const entry = module.exercises.find((each) => each.id === id);
      if (entry) return { entry, module };
    }
    const entry = this.index.practice.find((each) => each.id === id);
    if (entry) return { entry };
    throw new Expected(vscode.l10n.t('There is no exercise "{0}" in this syllabus.', id));
  }

  /** Lesson, quiz and exercises of a written module. */
  content(id: string): Promise<ModuleContent> {
    return this.cached(this.modules, `modules/${id}`);
  }

  async exerciseContent(id: string): Promise<ExerciseContent> {
    const { entry, module } = this.exercise(id);
    if (!module) return this.cached(this.families, entry.id);
    const content = (await this.content(module.id)).exercises.find((each) => each.id === id);
    if (!content) throw new Error(`${id} is in the index but not in its module`);
    return content;
  }

  private readonly families = new Map<string, Promise<ExerciseContent>>();

  private cached<T>(cache: Map<string, Promise<T>>, name: string): Promise<T> {
    let found = cache.get(name);
    if (!found) {
      found = readFile(join(this.folder, `${name}.json`), 'utf8').then((text) => JSON.parse(text) as T);
      found.catch(() => cache.delete(name));
      cache.set(name, found);
    }
    return found;
  }
}
