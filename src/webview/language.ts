import * as z from 'zod';
import { translate } from './words';

const bundle = z.record(z.string(), z.string()).catch({});

/** Takes the words of the editor's language from the page, where the host has put them. */
export function takeLanguage(root: HTMLElement): void {
  const { translations } = root.dataset;
  if (translations) translate(document.documentElement.lang, bundle.parse(JSON.parse(translations)));
}
