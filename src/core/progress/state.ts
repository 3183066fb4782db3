import { levels, type Level } from '../syllabus/model';
import { inOrder, type Fact } from './facts';
import { levelOf } from './level';
import { reviewsOf, type Reviews } from './review';

export type TaskState = 'notStarted' | 'inProgress' | 'verified' | 'revealed';
export type ModuleState = TaskState | 'selfMarked';

/** What the reducer has to know of the syllabus. */
export interface Shape {
  readonly modules: readonly ModuleShape[];
}
export interface ModuleShape {
  readonly id: string;
  readonly exercises: readonly ExerciseShape[];
  /** Ids of its questions. */
  readonly quiz: readonly string[];
}
export interface ExerciseShape {
  readonly id: string;
  readonly tasks: readonly string[];
}

export interface ExerciseProgress {
  readonly state: TaskState;
  readonly tasks: ReadonlyMap<string, TaskState>;
  readonly passed: number;
  /** Languages in which its notebook has been opened. */
  readonly begun: readonly ('python' | 'r')[];
  /** Time of the last fact about it. */
  readonly last?: string;
  /** When its last open task was passed. */
  readonly passedAt?: string;
}

export interface ModuleProgress {
  readonly state: ModuleState;
  /** Exercises passed, with or without the solution. */
  readonly passed: number;
  /** Option last chosen, by question. */
  readonly answers: ReadonlyMap<string, number>;
  /** When its last open exercise was passed. */
  readonly passedAt?: string;
  /** When its reading was done: every question answered, marked by hand, or passed, whichever came first. */
  readonly readAt?: string;
  /** Of a verified module. */
  readonly reviews: Reviews;
}

export interface Progress {
  readonly exercises: ReadonlyMap<string, ExerciseProgress>;
  /** Practice families, each by the level of the notebooks: a task that passed in a guided one is open in an open one. */
  readonly practice: ReadonlyMap<string, ReadonlyMap<Level, ExerciseProgress>>;
  readonly modules: ReadonlyMap<string, ModuleProgress>;
}

/** The state of everything from its facts, in time order. No clock: the facts carry the times. */
export function reduce(
  facts: readonly Fact[],
  shape: Shape,
  practice: readonly ExerciseShape[] = [],
): Progress {
  const ordered = sinceRestart(inOrder(facts), shape);
  const exercises = new Map<string, ExerciseProgress>();
  const modules = new Map<string, ModuleProgress>();
  const byExercise = groupBy(
    ordered.filter((each) => 'exercise' in each),
    (each) => each.exercise,
  );
  const byModule = groupBy(
    ordered.filter((each) => 'module' in each),
    (each) => each.module,
  );
  for (const module of shape.modules) {
    for (const exercise of module.exercises) {
      exercises.set(exercise.id, exerciseProgress(byExercise.get(exercise.id) ?? [], exercise));
    }
    const own = module.exercises.flatMap(({ id }) => exercises.get(id) ?? []);
    modules.set(module.id, moduleProgress(byModule.get(module.id) ?? [], own, module.quiz));
  }
  const families = practice.map((family) => {
    const own = byExercise.get(family.id) ?? [];
    const at = (level: Level) => own.filter((each) => levelOf(each) === level);
    return [family.id, new Map(levels.map((level) => [level, exerciseProgress(at(level), family)]))] as const;
  });
  return { exercises, practice: new Map(families), modules };
}

/** Without what happened in a module, or in an exercise of it, before the module was last started over. */
function sinceRestart(ordered: readonly Fact[], shape: Shape): Fact[] {
  const restarts = new Map<string, number>();
  ordered.forEach((each, at) => {
    if (each.kind === 'moduleRestarted') restarts.set(each.module, at);
  });
  const moduleOf = new Map(shape.modules.flatMap(({ id, exercises }) => exercises.map((e) => [e.id, id])));
  return ordered.filter((each, at) => {
    const module = 'module' in each ? each.module : moduleOf.get(each.exercise);
    return module === undefined || at > (restarts.get(module) ?? -1);
  });
}

type ExerciseFact = Extract<Fact, { exercise: string }>;
type ModuleFact = Extract<Fact, { module: string }>;

function exerciseProgress(facts: readonly ExerciseFact[], { tasks }: ExerciseShape): ExerciseProgress {
  const restart = facts.findLastIndex((each) => each.kind === 'restarted');
  const current = facts.slice(restart + 1);
  const ofTask = (task: string) => current.filter((each) => 'task' in each && each.task === task);
  const states = new Map(tasks.map((task) => [task, taskState(ofTask(task))]));
  const passed = [...states.values()].filter(isPassed).length;
  const begun = [...new Set(facts.flatMap((each) => (each.kind === 'opened' ? [each.language] : [])))];
  const complete = tasks.length > 0 && passed === tasks.length;
  const state = complete
    ? [...states.values()].every((each) => each === 'verified')
      ? 'verified'
      : 'revealed'
    : facts.length > 0
      ? 'inProgress'
      : 'notStarted';
  const passes = tasks.map((task) => ofTask(task).find(({ kind }) => kind === 'verified')?.at);
  const passedAt = complete ? latest(passes) : undefined;
  return { state, tasks: states, passed, begun, last: facts.at(-1)?.at, passedAt };
}

/** The best result is kept: a later failing run changes nothing, and looking at the solution counts only before the first pass. */
function taskState(facts: readonly ExerciseFact[]): TaskState {
  const pass = facts.findIndex((each) => each.kind === 'verified');
  if (pass < 0) return facts.length > 0 ? 'inProgress' : 'notStarted';
  return facts.slice(0, pass).some((each) => each.kind === 'revealed') ? 'revealed' : 'verified';
}

function moduleProgress(
  facts: readonly ModuleFact[],
  exercises: readonly ExerciseProgress[],
  quiz: readonly string[],
): ModuleProgress {
  const passed = exercises.filter(({ state }) => isPassed(state)).length;
  const answers = new Map(
    facts.flatMap((each) => (each.kind === 'quizAnswered' ? [[each.question, each.option] as const] : [])),
  );
  const state = moduleState(facts, exercises, passed);
  const passedAt = isPassed(state) ? latest(exercises.map((each) => each.passedAt)) : undefined;
  const reviews = state === 'verified' && passedAt ? reviewsOf(facts, quiz, passedAt) : {};
  return { state, passed, answers, passedAt, readAt: readAt(facts, quiz, state, passedAt), reviews };
}

function readAt(
  facts: readonly ModuleFact[],
  quiz: readonly string[],
  state: ModuleState,
  passedAt: string | undefined,
): string | undefined {
  const answered = quiz.map(
    (id) => facts.find((each) => each.kind === 'quizAnswered' && each.question === id)?.at,
  );
  const marked = state === 'selfMarked' ? facts.findLast(({ kind }) => kind === 'selfMarked') : undefined;
  const times = [answered.includes(undefined) ? undefined : latest(answered), marked?.at, passedAt];
  return times.filter((each) => each !== undefined).sort()[0];
}

function latest(times: readonly (string | undefined)[]): string | undefined {
  return times
    .filter((each) => each !== undefined)
    .sort()
    .at(-1);
}

function moduleState(
  facts: readonly ModuleFact[],
  exercises: readonly ExerciseProgress[],
  passed: number,
): ModuleState {
  if (exercises.length > 0 && passed === exercises.length) {
    return exercises.every(({ state }) => state === 'verified') ? 'verified' : 'revealed';
  }
  const mark = facts.findLast((each) => each.kind === 'selfMarked' || each.kind === 'unmarked');
  if (mark?.kind === 'selfMarked') return 'selfMarked';
  const begun = facts.some((each) => each.kind === 'viewed' || each.kind === 'quizAnswered');
  return begun || exercises.some(({ state }) => state !== 'notStarted') ? 'inProgress' : 'notStarted';
}

/** Whether checks completed it, with or without the solution. */
export function isPassed(state: ModuleState): boolean {
  return state === 'verified' || state === 'revealed';
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
