import { renderInline, renderLesson } from '../../core/syllabus/lesson';
import { shownState, type ReviewClock } from '../../core/progress/dueReviews';
import { neighbours, nextInside, type Route } from '../../core/progress/next';
import type {
  ExerciseEntry,
  Language,
  ModuleContent,
  ModuleEntry,
  SyllabusIndex,
} from '../../core/syllabus/model';
import { canWait, minutesOn } from '../../core/syllabus/routeMinutes';
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
  const link = ({ id, title, written }: ModuleEntry) => ({ id, title, written });
  const around = neighbours(index, route, module);
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
      waits: canWait(route, module, exercise),
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
  const next = nextInside(module, progress, route, quizOpen);
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
    buildsOn: module.requires.flatMap((id) => modules.find((each) => each.id === id) ?? []).map(link),
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
    next: next === 'quiz' ? next : (next?.id ?? null),
    previous: around.previous ? link(around.previous) : null,
    following: around.following ? link(around.following) : null,
  };
}
