import { renderInline, renderLesson } from '../../core/syllabus/lesson';
import { shownState, type ReviewClock } from '../../core/progress/dueReviews';
import type { Route } from '../../core/progress/next';
import type {
  ExerciseEntry,
  Language,
  ModuleContent,
  ModuleEntry,
  SyllabusIndex,
} from '../../core/syllabus/model';
import { minutesOn } from '../../core/syllabus/routeMinutes';
import { isPassed, type Progress } from '../../core/progress/state';
import type { ModulePageState } from '../../protocol/modulePage';
import { shownReview, type ShownReview } from './review';
import { lessonWords } from './words';

export interface PageInput {
  readonly index: SyllabusIndex;
  readonly module: ModuleEntry;
  readonly content: ModuleContent;
  readonly progress: Progress;
  readonly trusted: boolean;
  readonly route: Route;
  readonly clock?: ReviewClock;
  /** A review that has just ended. */
  readonly ended?: ShownReview;
  readonly preferred: (exercise: ExerciseEntry) => Language;
}

/** What the module page shows. */
export function modulePageState({
  index,
  module,
  content,
  progress,
  trusted,
  route,
  clock,
  ended,
  preferred,
}: PageInput): ModulePageState {
  const modules = index.groups.flatMap((group) => group.modules);
  const own = progress.modules.get(module.id);
  const link = (id: string) => {
    const other = modules.find((each) => each.id === id);
    return { id, title: other?.title ?? id, written: other?.written ?? false };
  };
  const at = modules.indexOf(module);
  const review = shownReview(own, clock, ended);
  const asked = review
    ? review.questions.flatMap((id) => content.quiz.find((each) => each.id === id) ?? [])
    : content.quiz;
  const answers = review ? review.chosen : own?.answers;
  const exercises = module.exercises.map((exercise) => {
    const done = progress.exercises.get(exercise.id);
    return {
      id: exercise.id,
      title: exercise.title,
      minutes: exercise.minutes,
      languages: [...exercise.languages],
      begun: [...(done?.begun ?? [])],
      preferred: preferred(exercise),
      state: done?.state ?? 'notStarted',
      passed: done?.passed ?? 0,
      total: exercise.tasks.length,
    };
  });
  const quizOpen = review
    ? review.result === undefined
    : asked.some(({ id, options }) => !options[answers?.get(id) ?? -1]?.right);
  return {
    id: module.id,
    number: module.number,
    of: modules.length,
    group: index.groups.find((group) => group.modules.includes(module))?.title ?? '',
    title: module.title,
    minutes: minutesOn(route, module),
    state: shownState(own, clock),
    fixed: own !== undefined && isPassed(own.state),
    restricted: !trusted,
    buildsOn: module.requires.map(link),
    outcomes: [...module.outcomes],
    lesson: renderLesson(content, lessonWords(), route),
    quiz: asked.map(({ id, ask, options }) => ({
      id,
      ask: renderInline(ask),
      options: options.map(({ text, why, right }) => ({
        html: renderInline(text),
        why: renderInline(why),
        right,
      })),
      answered: answers?.get(id) ?? null,
    })),
    review: review ? { result: review.result ?? null } : null,
    exercises,
    next: exercises.find((each) => !isPassed(each.state))?.id ?? (quizOpen ? 'quiz' : null),
    previous: at > 0 ? link(modules[at - 1]?.id ?? '') : null,
    following: at < modules.length - 1 ? link(modules[at + 1]?.id ?? '') : null,
  };
}
