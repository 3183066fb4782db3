import { taskIn } from './languageBoxes';
import { lessonAnchors } from './lesson';
import { pythonLiteral } from './literals';
import type { Language, SourceCell, Task } from './model';
import { RCode, rEmpty, rLines, rLiteral } from './rLiteral';
import type { Cases } from './schemas';
import { reference } from './solutionMarks';

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

const notice =
  '# What check() grades this exercise by. Written by the extension, and written again when it changes: edits are lost.';

type Dict = Map<unknown, unknown>;

/** What differs between the languages: how values and code are written down, and how cases become values. */
const writers = {
  python: {
    assign: (name: string, value: string) => `${name} = ${value}`,
    value: pythonLiteral,
    code: pythonLiteral,
    cases: (cases: TypedCases): TypedCases => cases,
  },
  r: {
    assign: (name: string, value: string) => `${name} <- ${value}`,
    value: rLiteral,
    code: rLines,
    cases: casesForR,
  },
};

/** The file `.lab/exercises/<module>.<exercise>.py` or `.R` by which `lab` grades: assignments only. */
export function gradedFile(parts: GradedParts, language: Language): string {
  const { assign, value, code, cases } = writers[language];
  const tasks = parts.tasks.map((task) => taskIn(task, language));
  const exercise = {
    module: parts.module,
    moduleTitle: parts.moduleTitle,
    exercise: parts.exercise,
    title: parts.title,
    anchors: Object.fromEntries(lessonAnchors(parts.lesson)),
    tasks: new Map(tasks.map((task, index) => [task.id, taskSpec(task, parts, tasks[index + 1]?.id, cases)])),
  };
  return [
    notice,
    assign('EXERCISE', value(exercise)),
    assign('REFERENCE', code(`${reference(parts.cells)}\n`)),
    assign('MISTAKES', code(parts.mistakes)),
    assign('FIXTURES', code(parts.fixtures)),
    '',
  ].join('\n');
}

function taskSpec(
  task: Task,
  parts: GradedParts,
  next: string | undefined,
  forLanguage: (cases: TypedCases) => TypedCases,
): Record<string, unknown> {
  const common = { hints: task.hints, explanation: task.explanation, lesson: parts.lessonAnchor, next };
  if (task.options) return { kind: 'choice', options: task.options, ...common };
  const spec = parts.cases[task.id];
  if (spec && 'accept' in spec) return { kind: 'accept', ...spec, ...common };
  if (spec && 'zoo' in spec) return { kind: 'audit', ...spec, call: task.id, ...common };
  if (spec && 'deliver' in spec) return { kind: 'deliver', ...spec, value: task.id, ...common };
  if (spec && 'value' in spec) {
    return {
      kind: 'value',
      value: spec.value,
      tolerance: spec.tolerance,
      consequence: spec.consequence,
      ...common,
    };
  }
  return {
    kind: 'call',
    call: spec?.call ?? task.id,
    tolerance: spec?.tolerance,
    consequence: spec?.consequence,
    ...forLanguage(typedCasesOf(parts.typedCases, task.id)),
    ...common,
  };
}

interface TypedCase {
  readonly name: unknown;
  readonly args: unknown;
  readonly error: boolean;
}

interface TypedCases {
  readonly visible: readonly TypedCase[];
  readonly edge: readonly TypedCase[];
  readonly hidden: unknown;
}

function typedCasesOf(typed: unknown, task: string): TypedCases {
  const entry = asDict(asDict(typed).get(task));
  const list = (key: 'visible' | 'edge') => {
    const items = entry.get(key);
    return (Array.isArray(items) ? items : []).map((item: unknown) => {
      const fields = asDict(item);
      return { name: fields.get('name'), args: fields.get('args'), error: fields.get('error') === true };
    });
  };
  return { visible: list('visible'), edge: list('edge'), hidden: entry.get('hidden') };
}

/** In R an empty vector has a type: it is that of the same argument in another case. */
function casesForR({ visible, edge, hidden }: TypedCases): TypedCases {
  const all = [...visible, ...edge].map(({ args }) => asDict(args));
  const sample = (name: unknown) =>
    all.map((args) => args.get(name)).find((value) => Array.isArray(value) && value.length > 0);
  const typed = ({ args, ...rest }: TypedCase): TypedCase => ({
    ...rest,
    args: new Map(
      [...asDict(args)].map(([name, value]) => {
        const filled = Array.isArray(value) && value.length === 0 ? sample(name) : undefined;
        return [name, Array.isArray(filled) ? rEmpty(filled) : value];
      }),
    ),
  });
  return { visible: visible.map(typed), edge: edge.map(typed), hidden: hiddenForR(hidden) };
}

/** What is drawn from stays a list, so that one item of it is one value whatever it is. */
function hiddenForR(spec: unknown): unknown {
  if (!(spec instanceof Map)) return spec;
  return new Map(
    [...(spec as Dict)].map(([key, value]) => [
      key,
      key === 'choice' && Array.isArray(value)
        ? new RCode(`list(${value.map(rLiteral).join(', ')})`)
        : hiddenForR(value),
    ]),
  );
}

function asDict(value: unknown): Dict {
  return value instanceof Map ? value : new Map();
}
