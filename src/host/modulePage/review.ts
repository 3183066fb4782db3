import * as vscode from 'vscode';
import { isDue, type ReviewClock } from '../../core/progress/dueReviews';
import { ending, reviewIntervals, type Review } from '../../core/progress/review';
import type { ModuleProgress } from '../../core/progress/state';

/** What the page asks instead of the whole quiz while a review is due, and until the page is left after it has ended. */
export interface ShownReview {
  readonly questions: readonly string[];
  /** Option last chosen in this review. */
  readonly chosen: ReadonlyMap<string, number>;
  /** How it ended, in words. */
  readonly result?: string;
}

/** The review that is due, or the one that has just ended. */
export function shownReview(
  own: ModuleProgress | undefined,
  clock: ReviewClock | undefined,
  ended?: ShownReview,
): ShownReview | undefined {
  const next = own?.reviews.next;
  if (!ended) return next && isDue(own, clock) ? next : undefined;
  const chosen = ended.questions.flatMap((id) => {
    const option = own?.answers.get(id);
    return option === undefined ? [] : [[id, option] as const];
  });
  return { ...ended, chosen: new Map(chosen) };
}

/** The review as it stands when this answer ends it; `passed` is worth a fact. */
export function endOf(
  review: Review,
  question: string,
  right: boolean,
): (ShownReview & { readonly passed: boolean }) | undefined {
  const end = ending(review, question, right);
  if (!end) return undefined;
  const next = reviewIntervals[review.stage + 1];
  const count = vscode.l10n.t('{0} of {1} first answers were right.', end.right, end.of);
  const result = !end.passed
    ? vscode.l10n.t('Not yet. {0} The module stays verified, and the review comes back tomorrow.', count)
    : next
      ? vscode.l10n.t('Review passed. {0} The next one comes in {1} days.', count, next)
      : vscode.l10n.t('Review passed. {0} It was the last one of this module.', count);
  return { questions: review.questions, chosen: review.chosen, result, passed: end.passed };
}
