import type { Config } from 'vega-lite';

const colour = (name: string) => `var(--vscode-${name})`;

/** Categories in the order in which they are taken. Yellow and orange are too faint on a light background. */
const categories = ['charts-blue', 'charts-red', 'charts-green', 'charts-purple', 'charts-foreground'];

/**
 * How charts look where their specification does not say it. Colours are the editor's variables, so a chart follows a change of theme
 * without being drawn again. The font has a name, because text is measured with it.
 */
export function chartTheme(font: string): Config {
  const text = colour('editor-foreground');
  const line = colour('charts-lines');
  return {
    background: 'transparent',
    font,
    mark: { color: colour('charts-blue') },
    range: { category: categories.map(colour) },
    view: { stroke: 'transparent', continuousHeight: 240 },
    axis: {
      labelColor: text,
      titleColor: text,
      domainColor: line,
      tickColor: line,
      gridColor: line,
      gridOpacity: 0.3,
      labelFontSize: 11,
      titleFontSize: 12,
      titleFontWeight: 'normal',
    },
    legend: {
      orient: 'top',
      labelColor: text,
      titleColor: text,
      labelFontSize: 11,
      titleFontSize: 11,
      titleFontWeight: 'normal',
    },
    header: { labelColor: text, titleColor: text },
    title: { color: text, subtitleColor: text, fontSize: 13, fontWeight: 600, anchor: 'start' },
    text: { color: text },
    rule: { color: text },
  };
}
