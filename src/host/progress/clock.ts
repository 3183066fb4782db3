import * as vscode from 'vscode';
import type { ReviewClock } from '../../core/progress/dueReviews';
import { settings } from '../../ids';

/** Now, for whoever asks whether a review is due; undefined when the learner wants no reviews. */
export function reviewClock(now = new Date()): ReviewClock | undefined {
  const wanted = vscode.workspace.getConfiguration(settings.section).get<boolean>(settings.reviews, true);
  return wanted ? { now: now.toISOString(), today: startOfDay(now).toISOString() } : undefined;
}

/** Midnight before a time, where the learner is. */
export function startOfDay(time: Date): Date {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate());
}

/** Midnight before the Monday of a time's week, where the learner is (weeks as in ISO 8601). */
export function startOfWeek(time: Date): Date {
  const sinceMonday = (time.getDay() + 6) % 7;
  return new Date(time.getFullYear(), time.getMonth(), time.getDate() - sinceMonday);
}
