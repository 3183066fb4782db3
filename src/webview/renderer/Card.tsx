import type { CheckResult } from '../../protocol/checkResult';
import { Examples } from './Examples';
import { Icon, type IconName } from './Icon';
import type { Post } from './Link';
import { Words } from './Prose';
import { SourceLines } from './SourceLines';
import { WaysOn } from './WaysOn';
import { words } from './cardWords';

interface Look {
  readonly icon: IconName;
  readonly tone: 'good' | 'bad' | 'quiet';
}

/** A verdict by icon and colour; its words are the headline. */
const looks: Record<CheckResult['verdict'], Look> = {
  pass: { icon: 'pass', tone: 'good' },
  wrong: { icon: 'error', tone: 'bad' },
  mutated: { icon: 'error', tone: 'bad' },
  error: { icon: 'warning', tone: 'bad' },
  notAttempted: { icon: 'circle', tone: 'quiet' },
  timeout: { icon: 'stop', tone: 'quiet' },
};

/** The result of a check: verdict, what it means for patients, likely cause, examples, one way on. */
export function Card({ result, id, post }: { result: CheckResult; id: string; post?: Post }) {
  const { icon, tone } = looks[result.verdict];
  return (
    <section class={`aihs-output aihs-card ${tone}`} aria-labelledby={id}>
      <h3 id={id}>
        <Icon name={icon} tone={tone} />
        <span>{result.headline}</span>
      </h3>
      {paragraphs(result).map(([label, text]) => (
        <p>
          {label && <strong>{label}</strong>}
          <Words text={text} />
        </p>
      ))}
      {result.missing && (
        <ul>
          {result.missing.map((text) => (
            <li>
              <Words text={text} />
            </li>
          ))}
        </ul>
      )}
      <SourceLines error={result.error} />
      <Examples result={result} />
      {smallPrint(result).map((text) => (
        <p class="muted">
          <Words text={text} />
        </p>
      ))}
      <WaysOn result={result} post={post} />
    </section>
  );
}

/** Label and text of what stands above the table. */
function paragraphs({ error, explanation, consequence, diagnosis, mistake }: CheckResult) {
  const all: [string, string | undefined][] = [
    ['', error?.plain],
    ['', explanation],
    [words.forPatients, consequence],
    [mistake ? words.likelyCause : '', diagnosis],
  ];
  return all.filter((each): each is [string, string] => Boolean(each[1]));
}

function smallPrint({ more, note, counts, seed }: CheckResult): string[] {
  const drawn = counts?.hidden?.total && seed !== undefined ? words.seed(seed) : undefined;
  return [more, note, drawn].filter((each) => each !== undefined);
}
