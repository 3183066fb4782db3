import type { CheckResult } from '../../protocol/checkResult';
import { Icon } from './Icon';
import { Wide } from './Wide';
import { words } from './cardWords';

type Row = CheckResult['rows'][number];

/** What went in, what was expected (where it is told), what came out. */
export function Examples({ result: { rows, verdict } }: { result: CheckResult }) {
  if (rows.length === 0) return null;
  const withExpected = rows.some(({ expected }) => expected !== undefined);
  const compared = verdict !== 'notAttempted' && verdict !== 'timeout';
  return (
    <Wide>
      <table>
        <caption class="aihs-spoken">{words.examples}</caption>
        <thead>
          <tr>
            <th scope="col">{words.input}</th>
            {withExpected && <th scope="col">{words.expected}</th>}
            <th scope="col">{words.yours}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td class="aihs-input">{row.input}</td>
              {withExpected && <td>{row.expected ?? words.notShown}</td>}
              <td class={compared && row.ok ? 'muted' : ''}>
                {compared && <Agreement row={row} />}
                {row.yours}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** Match or difference by icon, colour and hidden word. */
function Agreement({ row: { ok } }: { row: Row }) {
  return (
    <>
      <Icon name={ok ? 'check' : 'close'} tone={ok ? 'good' : 'bad'} />
      <span class="aihs-spoken">{ok ? words.matches : words.differs}</span>
    </>
  );
}
