/** Every name that package.json and the code share. A contract test holds the two against each other. */
export const extensionId = 'aihs.ai-healthcare-specialist-path';

export const commands = {
  continue: 'aihs.continue',
  chooseFolder: 'aihs.chooseFolder',
  chooseRoute: 'aihs.chooseRoute',
  openModule: 'aihs.openModule',
  startReview: 'aihs.startReview',
  openExercise: 'aihs.openExercise',
  openInPython: 'aihs.openInPython',
  openInR: 'aihs.openInR',
  openNextExercise: 'aihs.openNextExercise',
  revealInExplorer: 'aihs.revealInExplorer',
  copyLink: 'aihs.copyLink',
  markComplete: 'aihs.markComplete',
  clearMark: 'aihs.clearMark',
  newPracticeNotebook: 'aihs.newPracticeNotebook',
  newCurationNotebook: 'aihs.newCurationNotebook',
  newValidationNotebook: 'aihs.newValidationNotebook',
  newBiasNotebook: 'aihs.newBiasNotebook',
  practiseOwnData: 'aihs.practiseOwnData',
  check: 'aihs.check',
  showResult: 'aihs.showResult',
  checkAll: 'aihs.checkAll',
  hint: 'aihs.hint',
  showSolution: 'aihs.showSolution',
  resetTask: 'aihs.resetTask',
  resetExercise: 'aihs.resetExercise',
  resetModule: 'aihs.resetModule',
  goToLesson: 'aihs.goToLesson',
  checkSetup: 'aihs.checkSetup',
  restartKernel: 'aihs.restartKernel',
  chooseKernel: 'aihs.chooseKernel',
  restartAndRunAll: 'aihs.restartAndRunAll',
  openAll: 'aihs.openAll',
  collapse: 'aihs.collapse',
  collapseAll: 'aihs.collapseAll',
  revealNext: 'aihs.revealNext',
  openWalkthrough: 'aihs.openWalkthrough',
  showLog: 'aihs.showLog',
} as const;

export const views = { container: 'aihs', path: 'aihs.path' } as const;
export const statusBarItems = { path: 'aihs.path' } as const;
export const walkthroughs = { start: 'start' } as const;
export const panels = { module: 'aihs.module' } as const;
export const renderers = { check: 'aihs.check', chart: 'aihs.chart' } as const;
export const settings = {
  section: 'aihs',
  folder: 'folder',
  route: 'route',
  checkTimeout: 'checkTimeout',
  language: 'language',
  idleMinutes: 'kernel.idleMinutes',
  memoryLimit: 'kernel.memoryLimit',
  packagesSource: 'packages.source',
  practiceSize: 'practice.size',
  runtime: 'runtime',
  python: 'python',
  r: 'r',
  reviews: 'reviews',
  weeklyHours: 'weeklyHours',
} as const;

export const contexts = {
  /** A folder is open, so there is a place for notebooks and progress. */
  ready: 'aihs.ready',
  /** For the walkthrough: a folder is open. */
  folderChosen: 'aihs.folderChosen',
  /** For the walkthrough: some task was checked, passed or not. */
  firstCheck: 'aihs.firstCheck',
  /** A review of some module is due. */
  reviewDue: 'aihs.reviewDue',
  /** The active notebook is one of ours. */
  pathNotebook: 'aihs.pathNotebook',
  /** The selected cell belongs to a task. */
  taskCell: 'aihs.taskCell',
} as const;

export const notebookType = 'jupyter-notebook';
export const controllers = { python: 'aihs.python', r: 'aihs.r' } as const;
