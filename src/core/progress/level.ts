import type { Level } from '../syllabus/model';
import type { Fact } from './facts';
import type { ExerciseProgress, Progress } from './state';

/** What a fact says of its notebook's level: nothing of a guided one, as facts of earlier versions do. */
export function levelMark(level: Level = 'guided'): { level?: Level } {
  return level === 'guided' ? {} : { level };
}

/** The level of the notebook in which something happened. */
export function levelOf(fact: Fact): Level {
  return ('level' in fact ? fact.level : undefined) ?? 'guided';
}

/** What has been done of an exercise, or of a practice family in notebooks of one level. */
export function progressAt(
  { exercises, practice }: Progress,
  id: string,
  level: Level = 'guided',
): ExerciseProgress | undefined {
  return exercises.get(id) ?? practice.get(id)?.get(level);
}
