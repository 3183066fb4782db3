/** Id of the module's title: where an anchor leads that is not in the lesson. */
export const topId = 'module-title';

/** Scrolls to a part of the page and gives it the keyboard focus, so that reading goes on from there. */
export function goTo(anchor: string): void {
  const target = document.getElementById(anchor) ?? document.getElementById(topId);
  if (!target) return;
  if (!target.hasAttribute('tabindex') && !target.matches('a[href], button, input')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}
