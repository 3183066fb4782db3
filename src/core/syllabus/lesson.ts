import Markdown, { type MarkdownIt } from 'markdown-it';
import container from 'markdown-it-container';
import footnote from 'markdown-it-footnote';
import type { ModuleContent } from './model';

/** Titles of the boxes an author may use, in the reader's language. */
export interface LessonWords {
  readonly bedside: string;
  readonly clinician: string;
  readonly engineer: string;
  readonly note: string;
  readonly sources: string;
  readonly checked: (date: string) => string;
}

export const boxes = ['bedside', 'clinician', 'engineer', 'note'] as const;

const headingAnchor = /\s*\{#([a-z0-9-]+)\}\s*$/;

/** The anchors of a lesson with their heading text, in order. */
export function lessonAnchors(lesson: string): Map<string, string> {
  const headings = lesson.split('\n').filter((line) => line.startsWith('## '));
  return new Map(
    headings.flatMap((line) => {
      const anchor = headingAnchor.exec(line)?.[1];
      return anchor ? [[anchor, line.slice(3).replace(headingAnchor, '')] as const] : [];
    }),
  );
}

/** Who a box is for: readers of the other route may leave it closed. */
const readers: Partial<Record<(typeof boxes)[number], 'clinical' | 'technical'>> = {
  clinician: 'clinical',
  engineer: 'technical',
};

/**
 * The lesson as HTML. A box for readers of one route is open on that route, closed on the other, and open for both while no
 * route is chosen. Raw HTML in the text is escaped (`html: false`); the only markup that is not made here are the figures, which
 * come from the syllabus itself.
 */
export function renderLesson(
  content: Pick<ModuleContent, 'lesson' | 'sources' | 'figures'>,
  words: LessonWords,
  route: 'unset' | 'clinical' | 'technical' = 'unset',
): string {
  const markdown = new Markdown({ html: false, linkify: false, typographer: false }).use(footnote);
  for (const name of boxes) {
    const title = markdown.utils.escapeHtml(words[name]);
    const reader = readers[name];
    const open = route === 'unset' || route === reader ? ' open' : '';
    const [start, end] = reader
      ? [
          `<details class="box ${name}"${open}><summary class="box-title">${title}</summary>\n`,
          '</details>\n',
        ]
      : [`<aside class="box ${name}"><p class="box-title">${title}</p>\n`, '</aside>\n'];
    markdown.use(container, name, {
      render: (tokens, index) => (tokens[index]?.nesting === 1 ? start : end),
    });
  }
  anchorHeadings(markdown);
  leaveEmptyCorners(markdown);
  drawFigures(markdown, content.figures);
  markdown.renderer.rules['footnote_block_open'] = () =>
    `<section class="sources"><h2 id="sources" tabindex="-1">${markdown.utils.escapeHtml(words.sources)}</h2><ol>\n`;
  markdown.renderer.rules['footnote_block_close'] = () => '</ol></section>\n';
  const notes = content.sources.map(
    ({ id, text, url, checked }) => `[^${id}]: ${text}${url ? ` <${url}>` : ''} ${words.checked(checked)}`,
  );
  return markdown.render(`${content.lesson}\n\n${notes.join('\n')}\n`);
}

/** Inline Markdown of a quiz or a card, without a paragraph around it. */
export function renderInline(text: string): string {
  return new Markdown({ html: false }).renderInline(text);
}

function anchorHeadings(markdown: MarkdownIt): void {
  markdown.core.ruler.push('anchors', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      const text = state.tokens[index + 1]?.children?.at(-1);
      const anchor =
        token.type === 'heading_open' && text?.type === 'text' ? headingAnchor.exec(text.content) : null;
      if (!anchor?.[1] || !text) continue;
      text.content = text.content.replace(headingAnchor, '');
      token.attrSet('id', anchor[1]);
      token.attrSet('tabindex', '-1');
    }
  });
}

/** The empty corner of a table is no heading: a screen reader would announce a column without a name. */
function leaveEmptyCorners(markdown: MarkdownIt): void {
  markdown.core.ruler.push('empty-corners', ({ tokens }) => {
    tokens.forEach((token, index) => {
      const [text, end] = [tokens[index + 1], tokens[index + 2]];
      if (token.type === 'th_open' && text?.content === '' && end) token.tag = end.tag = 'td';
    });
  });
}

/** A picture becomes a figure with its caption; an SVG of the module is put in line, so that it takes the theme's colours. */
function drawFigures(markdown: MarkdownIt, figures: Readonly<Record<string, string>>): void {
  markdown.renderer.rules['image'] = (tokens, index) => {
    const token = tokens[index];
    if (!token) return '';
    const { escapeHtml } = markdown.utils;
    const svg = figures[String(token.attrGet('src') ?? '')];
    const drawing = svg ?? `<p role="note">${escapeHtml(token.content)}</p>`;
    const caption = token.attrGet('title');
    const label = escapeHtml(token.content);
    return `<figure><div role="img" aria-label="${label}">${drawing}</div>${caption ? `<figcaption>${escapeHtml(String(caption))}</figcaption>` : ''}</figure>`;
  };
  // A paragraph may not hold a figure: the paragraph around a lone picture is dropped.
  markdown.core.ruler.push('lone-pictures', (state) => {
    state.tokens.forEach((token, index) => {
      if (token.type !== 'inline' || token.children?.length !== 1 || token.children[0]?.type !== 'image')
        return;
      const [before, after] = [state.tokens[index - 1], state.tokens[index + 1]];
      if (before?.type === 'paragraph_open') before.hidden = true;
      if (after?.type === 'paragraph_close') after.hidden = true;
    });
  });
}
