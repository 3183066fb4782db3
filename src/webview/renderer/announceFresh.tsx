import { render } from 'preact';
import { announce, LiveRegion } from '../live';

const freshMs = 15_000;
const said = new Set<string>();

/** Puts a live region into the page before the first result is. */
export function prepareAnnouncements(): void {
  const place = document.createElement('div');
  place.className = 'aihs-output';
  document.body.append(place);
  render(<LiveRegion />, place);
}

/** Says a result that was just made. Those that a notebook is opened with, or that scroll into view again, are not said. */
export function announceFresh({ id, at }: { id: string; at: string }, text: string): void {
  if (said.has(id) || Math.abs(Date.now() - Date.parse(at)) > freshMs) return;
  said.add(id);
  announce(text);
}
