import { t } from '../words';

/**
 * Tables, code and drawings wider than the column scroll inside it. Such a box can be reached and scrolled by keyboard, and only then is a Tab
 * stop. Returns a function that ends the watching.
 */
export function watchWideContent(lesson: HTMLElement): () => void {
  for (const table of lesson.querySelectorAll('table')) {
    if (table.parentElement?.classList.contains('wide')) continue;
    const box = document.createElement('div');
    box.className = 'wide';
    table.replaceWith(box);
    box.append(table);
  }
  const boxes = lesson.querySelectorAll<HTMLElement>('.wide, pre, figure > div');
  const watcher = new ResizeObserver((entries) => entries.forEach(({ target }) => mark(target)));
  boxes.forEach((box) => watcher.observe(box));
  return () => watcher.disconnect();
}

function mark(box: Element): void {
  const scrolls = box.scrollWidth > box.clientWidth;
  const named = { role: 'region', 'aria-label': t('page.scroll') };
  // A drawing has its own role and name.
  const given = { tabindex: '0', ...(box.matches('figure > div') ? {} : named) };
  for (const [name, value] of Object.entries(given)) {
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}
