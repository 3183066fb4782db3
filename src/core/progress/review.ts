import type { Fact } from './facts';

/** Days from passing a module to its first review, from that to the second, and from that to the last. */
export const reviewIntervals = [7, 30, 90] as const;

/** As many as are asked. Guessing among four options passes all of them once in 64 times. */
const questionsAsked = 3;

/** A review of a verified module: a few questions of its quiz, of which only the first answers count. */
export interface Review {
  /** The time at which it falls due. */
  readonly due: string;
  /** Reviews passed before it. */
  readonly stage: number;
  readonly questions: readonly string[];
  /** Whether the first answer since it fell due was right. */
  readonly first: ReadonlyMap<string, boolean>;
  /** Option last chosen since it fell due. */
  readonly chosen: ReadonlyMap<string, number>;
}

export interface Reviews {
  /** The next one; none after the last. */
  readonly next?: Review;
  /** When one was last answered to its end, passed or not. */
  readonly finished?: string;
}

/** What a module's facts, in order of time, say of its reviews since its checks were passed. */
export function reviewsOf(facts: readonly Fact[], quiz: readonly string[], passedAt: string): Reviews {
  const answers = facts.filter((each) => each.kind === 'quizAnswered');
  const passes = facts.filter((each) => each.kind === 'reviewed').map(({ at }) => at);
  let from = passedAt;
  let stage = 0;
  let finished: string | undefined;
  let due = later(from, reviewIntervals[0]);
  const passed = (at: string) => {
    stage += 1;
    from = finished = at;
    due = later(at, reviewIntervals[stage] ?? 0);
  };
  while (stage < reviewIntervals.length && quiz.length > 0) {
    const pass = passes.find((at) => at > from);
    if (pass !== undefined) {
      passed(pass);
      continue;
    }
    const next = round(answers, quiz, due, stage);
    const end = next.first.size === next.questions.length ? lastFirst(answers, next) : undefined;
    if (end === undefined) return { next, finished };
    // Two machines may each have seen a part of the answers, so that neither has noted the pass.
    if ([...next.first.values()].every(Boolean)) passed(end);
    else [finished, due] = [end, later(end, 1)];
  }
  return { finished };
}

/** Whether this answer ends a review, and how; undefined while questions are open or where it is not the first answer. */
export function ending(
  { questions, first }: Review,
  question: string,
  right: boolean,
): { right: number; of: number; passed: boolean } | undefined {
  if (first.has(question) || !questions.includes(question)) return undefined;
  const all = [...first.values(), right];
  if (all.length < questions.length) return undefined;
  return { right: all.filter(Boolean).length, of: all.length, passed: all.every(Boolean) };
}

type Answer = Extract<Fact, { kind: 'quizAnswered' }>;

function round(answers: readonly Answer[], quiz: readonly string[], due: string, stage: number): Review {
  const questions = toAsk(
    answers.filter(({ at }) => at < due),
    quiz,
  );
  const since = answers.filter(({ at, question }) => at >= due && questions.includes(question));
  return {
    due,
    stage,
    questions,
    first: firstAnswers(since),
    chosen: new Map(since.map(({ question, option }) => [question, option])),
  };
}

/** First what was once answered wrong at the first try, then what was never answered; of equals, what was asked least. */
function toAsk(before: readonly Answer[], quiz: readonly string[]): string[] {
  const first = firstAnswers(before);
  const weakness = (id: string) => (first.get(id) === false ? 0 : first.has(id) ? 2 : 1);
  const times = (id: string) => before.filter(({ question }) => question === id).length;
  return [...quiz].sort((a, b) => weakness(a) - weakness(b) || times(a) - times(b)).slice(0, questionsAsked);
}

function firstAnswers(answers: readonly Answer[]): Map<string, boolean> {
  return new Map([...answers].reverse().map(({ question, right }) => [question, right]));
}

function lastFirst(answers: readonly Answer[], { due, questions }: Review): string {
  const times = questions.map(
    (id) => answers.find(({ at, question }) => at >= due && question === id)?.at ?? due,
  );
  return times.sort().at(-1) ?? due;
}

function later(at: string, days: number): string {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString();
}
