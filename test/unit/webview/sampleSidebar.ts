import type { ExerciseRow, GroupRow, ModuleRow, SidebarState } from '../../../src/protocol/sidebar';
import type { Language, ShownState } from '../../../src/protocol/states';

const languages: Record<string, Language[]> = { B: ['python', 'r'], P: ['python'], R: ['r'] };

type Exercise = [title: string, state: ShownState, languages: string];
type Module = [title: string, minutes: number, state: ShownState, exercises: Exercise[]];

const plain = (count: number, state: ShownState): Exercise[] =>
  Array.from({ length: count }, (_, i) => [`Guided exercise ${i + 1}`, state, i % 3 === 2 ? 'R' : 'B']);

const v: ShownState = 'verified';
const n: ShownState = 'notStarted';

const path: [string, Module[]][] = [
  ['Orientation', [['Role and routes', 35, v, plain(2, v)]]],
  [
    'Clinical acumen',
    [
      ['Medical terminology', 55, v, plain(3, v)],
      ['Care pathways', 40, v, plain(2, v)],
      ['Clinical workflows', 50, 'needsReview', plain(2, v)],
      ['HIPAA and de-identification', 55, 'selfMarked', plain(3, n)],
      ['GDPR and rules for AI', 45, n, plain(2, n)],
    ],
  ],
  [
    'Technical proficiency',
    [
      ['Clinical tables in Python and R', 60, v, plain(3, v)],
      ['Statistics for evidence', 60, 'revealed', plain(3, v)],
      ['Principles of machine learning', 75, v, plain(4, v)],
      ['Big data and the cloud', 60, n, plain(3, n)],
    ],
  ],
  [
    'Data curation & governance',
    [
      ['Data curation', 55, v, plain(3, v)],
      ['Data governance', 50, n, plain(3, n)],
    ],
  ],
  [
    'Model validation & bias',
    [
      ['Discrimination and thresholds', 55, v, plain(3, v)],
      [
        'Calibration and net benefit',
        60,
        'inProgress',
        [
          ['Choose a threshold from costs', v, 'B'],
          ['Net benefit by hand', 'inProgress', 'B'],
          ['Decision curve for two models', n, 'R'],
        ],
      ],
      ['External validation and drift', 45, n, plain(2, n)],
      ['Performance across patient groups', 70, n, plain(4, n)],
      ['Model interpretation', 55, n, plain(3, n)],
    ],
  ],
  [
    'Clinical integration',
    [
      ['Alerts people can act on', 60, n, plain(3, n)],
      ['Safe deployment', 50, n, []],
    ],
  ],
  [
    'Professional & ethical',
    [
      ['Ethical reasoning', 50, n, plain(3, n)],
      ['Communication', 45, n, []],
      ['Teams and projects', 45, n, []],
      ['Critical thinking', 50, n, plain(3, n)],
    ],
  ],
  [
    'Impact & portfolio',
    [
      ['Precision medicine', 50, n, plain(2, n)],
      ['Operational efficiency', 50, n, plain(3, n)],
      ['Improved outcomes', 45, n, plain(2, n)],
      ['Portfolio and lifelong learning', 35, n, []],
    ],
  ],
];

const slug = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, '-');

function exerciseRow(module: string, [title, state, taught]: Exercise): ExerciseRow {
  const next = title === 'Net benefit by hand';
  const id = `${module}/${slug(title)}${title.at(-1)}`;
  return { id, title, state, next, minutes: 15, languages: languages[taught] ?? [] };
}

function moduleRow([title, minutes, state, exercises]: Module): Omit<ModuleRow, 'number'> {
  const id = slug(title);
  return {
    ...{
      id,
      title,
      minutes,
      state,
      next: false,
      find: [title, ...exercises.map(([name]) => name)].join(' ').toLowerCase(),
    },
    written: exercises.length > 0,
    skim: id === 'gdpr-and-rules-for-ai',
    passed: exercises.filter(([, passed]) => passed === 'verified').length,
    fixed: ['verified', 'revealed', 'needsReview'].includes(state),
    exercises: exercises.map((exercise) => exerciseRow(id, exercise)),
  };
}

/** A path of 27 modules in every state, some not written yet. */
export function samplePath(): SidebarState {
  let number = 0;
  const groups = path.map(([title, modules]): GroupRow => {
    const rows = modules.map((module) => ({ ...moduleRow(module), number: ++number }));
    const done = rows.filter((row) => row.state !== 'notStarted' && row.state !== 'inProgress').length;
    return { id: slug(title), title, done, modules: rows };
  });
  return {
    mode: 'path',
    restricted: false,
    notice: null,
    header: {
      verified: 8,
      total: 27,
      others: '1 self-marked, 1 revealed, 1 to review',
      pace: '2 h 30 of 4 h this week, 13 h 40 left',
    },
    next: 'Net benefit by hand, about 15 min',
    route: 'clinical',
    groups,
  };
}

/** The same path after one module has got another state. */
export function withModule(state: SidebarState, id: string, change: Partial<ModuleRow>): SidebarState {
  const groups = state.groups.map((group) => ({
    ...group,
    modules: group.modules.map((module) => (module.id === id ? { ...module, ...change } : module)),
  }));
  return { ...state, groups };
}
