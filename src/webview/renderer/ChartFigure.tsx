import { alternative, inlineTables, type Spec } from './spec';
import { ValueTable } from './ValueTable';
import { Wide } from './Wide';
import { words } from './chartWords';

/** The place for a drawing, with its text alternative and its values as a table. */
export function ChartFigure({ spec }: { spec: Spec }) {
  const tables = inlineTables(spec);
  return (
    <figure class="aihs-output aihs-chart" aria-label={words.chart}>
      <Wide class="aihs-drawing" />
      {tables.length > 0 && (
        <details>
          <summary>{words.showAsTable}</summary>
          <p>{alternative(spec)}</p>
          {tables.map((rows) => (
            <ValueTable rows={rows} />
          ))}
        </details>
      )}
    </figure>
  );
}

/** One sentence on why there is no chart, and what came out of the cell. */
export function NoChart({ why, spec }: { why: string; spec: unknown }) {
  return (
    <div class="aihs-output aihs-chart">
      <p>{words.cannotDraw(why)}</p>
      <details>
        <summary>{words.showSpec}</summary>
        <pre tabIndex={0}>{JSON.stringify(spec, null, 2)}</pre>
      </details>
    </div>
  );
}
