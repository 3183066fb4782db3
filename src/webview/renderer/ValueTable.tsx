import { Wide } from './Wide';
import { words } from './chartWords';

const mostRows = 200;

/** The values of a chart, a row each; of very many rows the first. */
export function ValueTable({ rows }: { rows: readonly Readonly<Record<string, unknown>>[] }) {
  const shown = rows.slice(0, mostRows);
  const columns = [...new Set(shown.flatMap((row) => Object.keys(row)))];
  return (
    <>
      <Wide>
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr>
                {columns.map((name) => (
                  <td>{text(row[name])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {shown.length < rows.length && <p class="muted">{words.rowsShown(shown.length, rows.length)}</p>}
    </>
  );
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
