import * as vscode from 'vscode';

const seenKey = 'aihs.reviewBadgeSeen';

/** The number of due reviews on the container's icon, until the learner has looked at the view once that day. */
export class ReviewBadge {
  constructor(private readonly kept: vscode.Memento) {}

  /** @param today start of the day, as `ReviewClock` has it */
  show(view: vscode.WebviewView, due: number, today: string | undefined): void {
    if (view.visible && due > 0) void this.kept.update(seenKey, today);
    const wanted = due > 0 && this.kept.get(seenKey) !== today;
    view.badge = wanted ? { value: due, tooltip: tooltip(due) } : undefined;
  }
}

function tooltip(due: number): string {
  return due === 1 ? vscode.l10n.t('1 review is due') : vscode.l10n.t('{0} reviews are due', due);
}
