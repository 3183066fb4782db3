import type { CheckResult } from '../../protocol/checkResult';
import { Wide } from './Wide';
import { words } from './cardWords';

/** The learner's code around the line at which it stopped; that line has a bar and weight, and the heading names it. */
export function SourceLines({ error }: Pick<CheckResult, 'error'>) {
  if (error?.line === undefined || !error.source) return null;
  const lines = error.lines ?? [{ line: error.line, source: error.source }];
  return (
    <div role="group" aria-label={words.yourCode(error.line)}>
      <Wide class="aihs-source">
        {lines.map(({ line, source }) => (
          <code class={line === error.line ? 'here' : ''}>
            <span class="line">{line}</span>
            {source}
          </code>
        ))}
      </Wide>
    </div>
  );
}
