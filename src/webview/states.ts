import type { ShownState } from '../protocol/states';
import { t, type WordKey } from './words';

/** Codicon of every state. Six shapes, so that they differ without colour. */
export const stateIcon: Record<ShownState, string> = {
  notStarted: 'circle-large-outline',
  inProgress: 'color-mode',
  verified: 'pass-filled',
  selfMarked: 'pass',
  revealed: 'eye',
  needsReview: 'history',
};

const done: ReadonlySet<ShownState> = new Set(['verified', 'selfMarked', 'revealed', 'needsReview']);

/** True when the row's tick is set, by checks or by hand. */
export function isDone(state: ShownState): boolean {
  return done.has(state);
}

/** "In progress" */
export function stateWord(state: ShownState): string {
  return t(`state.${state}` satisfies WordKey);
}

/** "in progress", for the middle of a sentence. */
export function stateSpoken(state: ShownState): string {
  return stateWord(state).toLocaleLowerCase();
}
