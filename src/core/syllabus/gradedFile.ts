import { lessonAnchors } from './lesson';
import { pythonLiteral } from './literals';
import type { SourceCell, Task } from './model';
import type { Cases } from './schemas';
import { solved } from './solutionMarks';

export interface GradedParts {
  readonly module: string;
  readonly moduleTitle: string;
  readonly exercise: string;
  readonly title: string;
  /** Anchor of the lesson that the exercise belongs to, for tasks whose mistakes name none. */
  readonly lessonAnchor?: string;
  readonly lesson: string;
  readonly tasks: readonly Task[];
  readonly cells: readonly SourceCell[];
  readonly cases: Cases;
  /** cases.yaml as read by `typedYaml`: integers, floats and keys keep their type. */
  readonly typedCases: unknown;
  readonly mistakes: string;
  readonly fixtures: string;
}

/** The file `.lab/exercises/<module>.<exercise>.py` by which `lab` grades: assignments only. */
export function pythonGradedFile(parts: GradedParts): string {
  const exercise = {
    module: parts.module,
    moduleTitle: parts.moduleTitle,
    exercise: parts.exercise,
    title: parts.title,
    anchors: Object.fromEntries(lessonAnchors(parts.lesson)),
    tasks: new Map(
      parts.tasks.map((task, index) => [task.id, taskSpec(task, parts, parts.tasks[index + 1]?.id)]),
    ),
  };
  const reference = parts.cells.flatMap((cell) => (cell.task ? [solved(cell.source)] : [])).join('\n\n');
  return [
    '# What check() grades this exercise by. Written by the extension, and written again when it changes: edits are lost.',
    `EXERCISE = ${pythonLiteral(exercise)}`,
    `REFERENCE = ${pythonLiteral(`${reference}\n`)}`,
    `MISTAKES = ${pythonLiteral(parts.mistakes)}`,
    `FIXTURES = ${pythonLiteral(parts.fixtures)}`,
    '',
  ].join('\n');
}

function taskSpec(task: Task, parts: GradedParts, next: string | undefined): Record<string, unknown> {
  const common = { hints: task.hints, explanation: task.explanation, lesson: parts.lessonAnchor, next };
  if (task.options) return { kind: 'choice', options: task.options, ...common };
  const spec = parts.cases[task.id];
  if (spec && 'value' in spec) {
    return {
      kind: 'value',
      value: spec.value,
      tolerance: spec.tolerance,
      consequence: spec.consequence,
      ...common,
    };
  }
  const typed = typedEntry(parts.typedCases, task.id);
  return {
    kind: 'call',
    call: spec?.call ?? task.id,
    tolerance: spec?.tolerance,
    consequence: spec?.consequence,
    visible: typedCasesOf(typed, 'visible'),
    edge: typedCasesOf(typed, 'edge'),
    hidden: typed instanceof Map ? typed.get('hidden') : undefined,
    ...common,
  };
}

function typedCasesOf(typed: unknown, key: 'visible' | 'edge'): unknown[] {
  const list: unknown = typed instanceof Map ? typed.get(key) : undefined;
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown) => {
    const fields = item instanceof Map ? item : new Map<unknown, unknown>();
    return {
      name: fields.get('name') as unknown,
      args: fields.get('args') as unknown,
      error: fields.get('error') === true,
    };
  });
}

function typedEntry(typed: unknown, task: string): unknown {
  return typed instanceof Map ? (typed.get(task) as unknown) : undefined;
}
