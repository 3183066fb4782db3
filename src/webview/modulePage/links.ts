import { goTo } from './anchors';

const moduleScheme = 'module:';

/** Address of a module for a link on the page. */
export function moduleHref(id: string): string {
  return moduleScheme + encodeURIComponent(id);
}

/**
 * Follows links inside the page, also those in the lesson's own HTML: `#part` scrolls and focuses, `module:id` opens a module. What is
 * followed here is kept from the editor, which would open it as an address; every other link is left to the editor.
 */
export function followLinks(root: HTMLElement, openModule: (id: string) => void): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const href = link?.getAttribute('href') ?? '';
    if (href.startsWith('#')) goTo(decoded(href.slice(1)));
    else if (href.startsWith(moduleScheme)) openModule(decoded(href.slice(moduleScheme.length)));
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A stray % is not an escape: the text stands for itself.
  }
}
