import type { ComponentChildren } from 'preact';

const label = 'Wide content, scrolls sideways';

/** A box that scrolls sideways when its content is wider. Only then is it a Tab stop, with a name. */
export function Wide({ class: extra = '', children }: { class?: string; children?: ComponentChildren }) {
  return (
    <div class={`aihs-wide ${extra}`} ref={watch}>
      {children}
    </div>
  );
}

function watch(box: HTMLElement | null) {
  if (!box) return;
  const watcher = new ResizeObserver(() => mark(box));
  watcher.observe(box);
  for (const child of box.children) watcher.observe(child);
  return () => watcher.disconnect();
}

function mark(box: HTMLElement): void {
  const scrolls = box.scrollWidth > box.clientWidth;
  for (const [name, value] of Object.entries({ tabindex: '0', role: 'group', 'aria-label': label })) {
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}
