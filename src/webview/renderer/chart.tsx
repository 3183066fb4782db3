import { render } from 'preact';
import chartStyle from './chart.css';
import { ChartFigure, NoChart } from './ChartFigure';
import type { Drawing } from './drawChart';
import type { Renderer } from './notebook';
import outputStyle from './output.css';
import { isObject } from './spec';
import { adopt } from './style';
import { words } from './chartWords';

interface Shown {
  readonly element: HTMLElement;
  drawing?: Drawing;
}

/** Entry of the renderer `aihs.chart`: Vega-Lite specifications of any cell. The library that draws them comes with the first one. */
export function activate(): Renderer {
  adopt(outputStyle, chartStyle);
  const charts = new Map<string, Shown>();

  function close(id: string): void {
    const chart = charts.get(id);
    charts.delete(id);
    chart?.drawing?.finish();
    if (chart) render(null, chart.element);
  }

  return {
    async renderOutputItem(item, element) {
      close(item.id);
      const spec = item.json();
      if (!isObject(spec)) return render(<NoChart why={words.noSpec} spec={spec} />, element);
      const chart: Shown = { element };
      charts.set(item.id, chart);
      render(<ChartFigure spec={spec} />, element);
      const box = element.querySelector<HTMLElement>('.aihs-drawing');
      if (!box) return;
      try {
        const { drawChart } = await import('./drawChart');
        const drawing = await drawChart(spec, box);
        if (charts.get(item.id) === chart) chart.drawing = drawing;
        else drawing.finish(); // The cell was run again, or its output cleared, while this was drawn.
      } catch (error) {
        if (charts.get(item.id) === chart) render(<NoChart why={reason(error)} spec={spec} />, element);
      }
    },
    disposeOutputItem(id) {
      for (const key of id === undefined ? [...charts.keys()] : [id]) close(key);
    },
  };
}

/** What the drawing library says, without the specification that it may repeat in full. A TypeError only tells of its inner parts. */
function reason(error: unknown): string {
  if (error instanceof TypeError) return words.notVegaLite;
  const text = error instanceof Error ? error.message : String(error);
  const [first = text] = text.replace(/\{.*\}/s, '').split('\n');
  const short = first.replace(/\s+/g, ' ').trim().slice(0, 200);
  return /[.!?]$/.test(short) ? short : `${short}.`;
}
