type Entry = string | { one: string; other: string };

const shared = {
  'state.notStarted': 'Not started',
  'state.inProgress': 'In progress',
  'state.verified': 'Verified',
  'state.selfMarked': 'Self-marked',
  'state.revealed': 'Revealed',
  'state.needsReview': 'Needs review',
  'language.python': 'Python',
  'language.r': 'R',
  'say.fixed': 'Completed by checks. To clear it, start the module over.',
  'say.needsTrust': 'Needs a trusted folder',
  'say.toCome': 'to come',
} satisfies Record<string, Entry>;

const sidebar = {
  'side.title': 'Learning path',
  'side.progress': 'Your progress',
  'side.loading': 'Reading the path',
  'notice.info': 'Notice',
  'notice.warning': 'Warning',
  'notice.error': 'Problem',
  'header.verified': { one: '{n} of {total} modules verified', other: '{n} of {total} modules verified' },
  'header.continue': 'Continue',
  'header.next': 'Next: {what}',
  'header.allDone': 'Everything written so far is verified.',
  'empty.what':
    '{n} modules on building and judging clinical AI, with exercises you run here in Python or R.',
  'empty.whatShort':
    'A path to building and judging clinical AI, with exercises you run here in Python or R.',
  'empty.files': 'Your notebooks and your progress are saved as ordinary files in a folder you choose.',
  'empty.choose': 'Choose a Folder',
  'empty.look':
    'Only want to look around? {link} without a folder. Your progress moves into the one you choose later.',
  'empty.lookLink': 'Read the first module',
  'empty.check': '{link} for Python and R.',
  'empty.checkLink': 'Check this computer',
  'search.region': 'Filter the path',
  'search.placeholder': 'Search the path',
  'search.label': 'Search the path: modules and exercises',
  'search.language': 'Language',
  'search.language.any': 'Py, R',
  'search.state': 'State',
  'search.state.any': 'Any state',
  'search.route': 'Route',
  'search.route.unset': 'No route',
  'search.route.clinical': 'Clinical route',
  'search.route.technical': 'Technical route',
  'search.groups': { one: '{n} group', other: '{n} groups' },
  'search.found': { one: '{n} module in {groups} matches.', other: '{n} modules in {groups} match.' },
  'search.foundQuery': {
    one: '{n} module in {groups} matches "{query}".',
    other: '{n} modules in {groups} match "{query}".',
  },
  'search.none': 'No module matches.',
  'search.noneQuery': 'No module matches "{query}".',
  'search.clear': 'Clear filters',
  'tree.label': 'Curriculum',
  'row.badge.python': 'Py',
  'row.badge.r': 'R',
  'row.openIn': 'Open in {language}',
  'row.minutes': '{n}m',
  'row.skim': 'skim',
  'say.groupDone': '{n} of {total} complete',
  'say.minutes': { one: '{n} minute', other: '{n} minutes' },
  'say.exercises': '{n} of {total} exercises verified',
  'say.skim': 'core parts only on your route',
  'say.both': '{first} and {second}',
  'say.notWritten': 'not written yet',
  'say.notWrittenYet': 'This module is not written yet.',
  'say.change': '{title}, {state}',
  'skill.title': 'Skill shape',
  'skill.note': 'Verified modules only.',
  'skill.empty': 'Your shape appears after the first verified module.',
} satisfies Record<string, Entry>;

const modulePage = {
  'page.position': 'Position',
  'page.module': 'Module {n} of {total}',
  'page.minutes': '{n} min',
  'page.stateExercises': '{state}, {n} of {total} exercises verified',
  'page.buildsOn': 'Builds on',
  'page.outcomes': 'After this module you can',
  'page.scroll': 'Wide content, scrolls sideways',
  'quiz.title': 'Check yourself',
  'quiz.form': 'Quiz, question {n} of {total}',
  'quiz.question': 'Question {n} of {total}.',
  'quiz.check': 'Check answer',
  'quiz.again': 'Try again',
  'quiz.next': 'Next question',
  'quiz.first': 'Back to question 1',
  'quiz.right': 'Right answer.',
  'quiz.yours': 'Your answer.',
  'quiz.yoursRight': 'Your answer is right.',
  'quiz.other': 'Not this one.',
  'quiz.choose': 'Choose an answer first.',
  'review.title': 'Review',
  'review.how': {
    one: '{n} question, from memory. Your first answer to it counts.',
    other: '{n} questions, from memory. Your first answer to each counts.',
  },
  'exercises.title': 'Exercises',
  'exercises.checks': '{n} of {total} checks.',
  'exercises.about': 'About {n} min.',
  'exercises.waits': 'Your route leaves it for later.',
  'exercises.open': 'Open {language}',
  'exercises.continue': 'Continue {language}',
  'exercises.restricted': 'Exercises need a trusted folder. Reading and the quiz work without one.',
  'mark.label': 'Mark this module complete',
  'mark.self': 'A tick you set yourself is shown as Self-marked and does not count in the skill shape.',
  'mark.exercises': {
    one: 'It becomes Verified by itself when its exercise passes.',
    other: 'It becomes Verified by itself when its {n} exercises pass.',
  },
  'neighbours.title': 'Neighbouring modules',
  'neighbours.previous': 'Previous module: ',
  'neighbours.following': 'Next module: ',
} satisfies Record<string, Entry>;

const english: Record<keyof typeof shared | keyof typeof sidebar | keyof typeof modulePage, Entry> = {
  ...shared,
  ...sidebar,
  ...modulePage,
};
export type WordKey = keyof typeof english;
type Args = Readonly<Record<string, string | number>>;

let translations: Readonly<Record<string, string>> = {};
let plural = new Intl.PluralRules('en');

/** Takes the editor's bundle of translations, by their English words; what it leaves out stays English. */
export function translate(language: string, bundle: Readonly<Record<string, string>>): void {
  translations = bundle;
  plural = new Intl.PluralRules(language);
}

/** The words for a key with `{name}` places filled in. Where a key has two forms, `n` chooses. */
export function t(key: WordKey, args: Args = {}): string {
  const entry = english[key];
  const text =
    typeof entry === 'string' ? entry : entry[plural.select(Number(args['n'])) === 'one' ? 'one' : 'other'];
  return (translations[text] ?? text).replace(/\{(\w+)\}/g, (place, name: string) =>
    String(args[name] ?? place),
  );
}

/** The words before and after a place that holds something other than text, such as a link. */
export function around(key: WordKey, place: string): [string, string] {
  const [before = '', after = ''] = t(key).split(`{${place}}`);
  return [before, after];
}
