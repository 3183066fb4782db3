// These plugins ship no types of their own, and those on npm are for an older markdown-it.
declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';
  const plugin: (markdown: MarkdownIt) => void;
  export default plugin;
}

declare module 'markdown-it-container' {
  import type { MarkdownIt, Token } from 'markdown-it';
  const plugin: (
    markdown: MarkdownIt,
    name: string,
    options: { render: (tokens: Token[], index: number) => string },
  ) => void;
  export default plugin;
}
