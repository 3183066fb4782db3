import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { quizAnchor } from '../../protocol/anchors';
import type { ModulePageState, QuizQuestion } from '../../protocol/modulePage';
import { announce } from '../live';
import { t } from '../words';
import { Option } from './Option';

interface Props {
  questions: readonly QuizQuestion[];
  review: ModulePageState['review'];
  /** The quiz is the next thing to do: its main button is the page's filled one. */
  next: boolean;
  onAnswer(question: string, option: number): void;
}

interface Given {
  choice: number | null;
  checked: boolean;
}

/** One question at a time, with as many tries as wanted. Any question may be left open. */
export function Quiz({ questions, review, next, onAnswer }: Props) {
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      questions.findIndex((question) => question.answered === null),
    ),
  );
  const [given, setGiven] = useState<Record<string, Given>>({});
  /** Check was pressed with nothing chosen. */
  const [asks, setAsks] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  /** What gets the keyboard focus after the next drawing. */
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    form.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });

  const result = review?.result ?? null;
  useEffect(() => {
    if (result) announce(result);
  }, [result]);

  const question = questions[at];
  if (!question) return null;
  const { choice, checked } = given[question.id] ?? {
    choice: question.answered,
    checked: question.answered !== null,
  };
  const give = (value: Given, focus: string | null) => {
    wanted.current = focus;
    setAsks(false);
    setGiven({ ...given, [question.id]: value });
  };
  const check = () => {
    if (choice === null) {
      announce(t('quiz.choose'));
      setAsks(true);
      form.current?.querySelector('input')?.focus();
      return;
    }
    give({ choice, checked: true }, '.chosen .feedback');
    onAnswer(question.id, choice);
  };
  const move = (to: number) => {
    wanted.current = 'legend';
    setAsks(false);
    setAt(to);
  };
  const place = { n: at + 1, total: questions.length };
  const last = at === questions.length - 1;
  const kind = (filled: boolean) => `button${filled ? '' : ' secondary'}`;

  return (
    <>
      <h2 id={quizAnchor}>{t(review ? 'review.title' : 'quiz.title')}</h2>
      {review && !result && <p>{t('review.how', { n: questions.length })}</p>}
      <form
        ref={form}
        class="quiz"
        aria-label={t('quiz.form', place)}
        onSubmit={(event) => {
          event.preventDefault();
          if (!checked) check();
        }}
      >
        <fieldset>
          <legend tabIndex={-1}>
            {t('quiz.question', place)} <span dangerouslySetInnerHTML={{ __html: question.ask }} />
          </legend>
          {question.options.map((option, index) => (
            <Option
              key={`${question.id} ${index}`}
              id={`option-${index}`}
              option={option}
              chosen={choice === index}
              checked={checked}
              onChoose={() => give({ choice: index, checked: false }, null)}
            />
          ))}
        </fieldset>
        {asks && <p class="muted">{t('quiz.choose')}</p>}
        <div class="buttons">
          {checked ? (
            <button
              type="button"
              class="button secondary"
              onClick={() => give({ choice: null, checked: false }, 'input')}
            >
              {t('quiz.again')}
            </button>
          ) : (
            <button type="submit" class={kind(next)}>
              {t('quiz.check')}
            </button>
          )}
          {!last && (
            <button type="button" class={kind(next && checked)} onClick={() => move(at + 1)}>
              {t('quiz.next')}
            </button>
          )}
          {last && at > 0 && (
            <button type="button" class="button secondary" onClick={() => move(0)}>
              {t('quiz.first')}
            </button>
          )}
        </div>
      </form>
      {result && <p class="result">{result}</p>}
    </>
  );
}
