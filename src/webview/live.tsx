let region: HTMLElement | null = null;

/** The one polite live region of a view. It exists before anything is said, or screen readers miss the first words. */
export function LiveRegion() {
  return <div class="spoken" role="status" aria-live="polite" ref={(element) => void (region = element)} />;
}

/** Says something once. The same words twice in a row are said twice. */
export function announce(text: string): void {
  if (!region) return;
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
