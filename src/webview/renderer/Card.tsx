import type { CheckResult } from '../../protocol/checkResult';
import { Examples } from './Examples';
import { Icon, type IconName } from './Icon';
import { Link, type Post } from './Link';
import { Words } from './Prose';
import { Wide } from './Wide';
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
      <Source error={result.error} />
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

function Source({ error }: Pick<CheckResult, 'error'>) {
  if (!error?.source || !error.line) return null;
  return (
    <div role="group" aria-label={words.yourCode(error.line)}>
      <Wide class="aihs-source">
        <code>
          <span class="line">{error.line}</span>
          {error.source}
        </code>
      </Wide>
    </div>
  );
}

function WaysOn({ result, post }: { result: CheckResult; post?: Post }) {
  const { module, task, lesson, next, error } = result;
  return (
    <div class="aihs-ways">
      {error?.line && (
        <Link
          post={post}
          message={{ type: 'goToLine', task, line: error.line }}
          words={words.goToLine(error.line)}
          linkOnly
        />
      )}
      {lesson && (
        <Link
          post={post}
          message={{ type: 'openLesson', module, anchor: lesson.anchor }}
          words={words.readAgain(lesson.title)}
        />
      )}
      {next && <Link post={post} message={{ type: 'goTo', task: next }} words={words.next(next)} />}
    </div>
  );
}
