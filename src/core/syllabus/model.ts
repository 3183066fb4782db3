import type { Catalogue, CatalogueModule, Quiz } from './schemas';

export type Language = 'python' | 'r';
export type HintStep = 'nudge' | 'approach' | 'near-solution';

/**
 * How much of a practice notebook is given: `guided` with code and charts, `standard` with the tasks alone, `open` with a
 * brief and what is handed in; `own` is for the learner's own data, where there is no truth to grade by.
 */
export const levels = ['guided', 'standard', 'open', 'own'] as const;
export type Level = (typeof levels)[number];

export interface Option {
  readonly text: string;
  readonly right: boolean;
  readonly why: string;
}

/** One `## task:` section of exercise.md. */
export interface Task {
  readonly id: string;
  readonly prompt: string;
  /** In the order nudge, approach, near-solution. */
  readonly hints: readonly string[];
  readonly explanation: string;
  /** Only a choice task has options. */
  readonly options?: readonly Option[];
}

/** A percent cell of python.py or r.R. */
export interface SourceCell {
  readonly kind: 'code' | 'markdown';
  readonly task?: string;
  readonly check?: string;
  /** Functions and tables that are ready to use: at every graded level, and in the reference. */
  readonly given?: true;
  /** The levels in which it stands, where its author says so. */
  readonly levels?: readonly Level[];
  readonly source: string;
  /** 1-based line of the cell's first line in its file. */
  readonly line: number;
}

/** A column that the learner's own data must, or may, have: the notebook's name for it, and what to ask. */
export interface OwnColumn {
  readonly name: string;
  readonly ask: string;
  readonly required: boolean;
}

/** The first words of a notebook. */
export interface Opening {
  readonly title: string;
  readonly text: string;
}

/** What is needed to write one exercise or practice notebook into a learner's folder. */
export interface ExerciseContent {
  /** `module/exercise`, or `practice/family`. */
  readonly id: string;
  readonly module: string;
  readonly title: string;
  readonly scenario: string;
  /** What a committee asks for, in place of the scenario at the open level. */
  readonly brief?: string;
  /** What a notebook on the learner's own data begins with. */
  readonly ownOpening?: Opening;
  /** The planted data sets that a function of the learner's is run on, by the name of their family. */
  readonly zoo?: string;
  readonly data: readonly string[];
  readonly tasks: readonly Task[];
  readonly cells: Partial<Record<Language, readonly SourceCell[]>>;
  /** What a practice notebook on the learner's own data needs of them. */
  readonly own?: readonly OwnColumn[];
  /** The file that `lab` grades by, per language. */
  readonly graded: Partial<Record<Language, string>>;
}

/** What opening a module needs. */
export interface ModuleContent {
  readonly id: string;
  readonly lesson: string;
  readonly sources: readonly { id: string; text: string; url?: string; checked: string }[];
  readonly figures: Readonly<Record<string, string>>;
  readonly quiz: Quiz;
  readonly exercises: readonly ExerciseContent[];
}

export interface ExerciseEntry {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly languages: readonly Language[];
  readonly star: boolean;
  /** Minutes of each level of a practice notebook. */
  readonly levels?: Readonly<Partial<Record<Level, number>>>;
  /** How many times the course's number of rows a practice notebook usually gets; once where it is left out. */
  readonly size?: number;
  /** Whether a practice notebook can be on the learner's own data. */
  readonly ownData?: boolean;
  readonly tasks: readonly string[];
}

export interface ModuleEntry extends CatalogueModule {
  readonly number: number;
  readonly written: boolean;
  readonly outcomes: readonly string[];
  readonly quiz: readonly string[];
  readonly exercises: readonly ExerciseEntry[];
}

/** What the sidebar needs at once: names, order, minutes; no lesson, no exercise text. */
export interface SyllabusIndex {
  readonly title: string;
  readonly competencies: Catalogue['competencies'];
  readonly duties: Catalogue['duties'];
  readonly impacts: Catalogue['impacts'];
  readonly routes: Catalogue['routes'];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly modules: readonly ModuleEntry[];
  }[];
  readonly practice: readonly ExerciseEntry[];
}

/** A whole syllabus, as loaded from its folder. */
export interface Syllabus {
  readonly index: SyllabusIndex;
  readonly modules: ReadonlyMap<string, ModuleContent>;
  readonly practice: ReadonlyMap<string, ExerciseContent>;
}
