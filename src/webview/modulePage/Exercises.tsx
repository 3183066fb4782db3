import { exercisesAnchor } from '../../protocol/anchors';
import type { ExerciseItem } from '../../protocol/modulePage';
import type { Language } from '../../protocol/states';
import { StateIcon } from '../Icon';
import { isDone, stateWord } from '../states';
import { t } from '../words';

interface Props {
  exercises: readonly ExerciseItem[];
  /** Id of the exercise to do next, whose button is the page's filled one. */
  next: string | null;
  restricted: boolean;
  onOpen(id: string, language: Language): void;
}

/** The module's notebooks, with how far each is. */
export function Exercises({ exercises, next, restricted, onOpen }: Props) {
  return (
    <>
      <h2 id={exercisesAnchor}>{t('exercises.title')}</h2>
      {restricted && <p class="muted">{t('exercises.restricted')}</p>}
      <ul class="exercises">
        {exercises.map((exercise) => (
          <li key={exercise.id}>
            <StateIcon state={exercise.state} />
            <div class="what">
              {exercise.title}
              <small>{progress(exercise)}</small>
            </div>
            {!restricted && <Buttons exercise={exercise} next={next === exercise.id} onOpen={onOpen} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "In progress. 4 of 6 checks. About 15 min." */
function progress({ state, passed, total, minutes, waits }: ExerciseItem): string {
  const parts = [`${stateWord(state)}.`];
  if (total > 0 && state !== 'notStarted') parts.push(t('exercises.checks', { n: passed, total }));
  if (!isDone(state)) parts.push(t('exercises.about', { n: minutes }));
  if (!isDone(state) && waits) parts.push(t('exercises.waits'));
  return parts.join(' ');
}

interface ButtonsProps {
  exercise: ExerciseItem;
  next: boolean;
  onOpen: Props['onOpen'];
}

function Buttons({ exercise, next, onOpen }: ButtonsProps) {
  const begun = (language: Language) => exercise.begun.includes(language) && !isDone(exercise.state);
  return (
    <div class="buttons">
      {exercise.languages.map((language) => {
        const words = t(begun(language) ? 'exercises.continue' : 'exercises.open', {
          language: t(`language.${language}`),
        });
        return (
          <button
            key={language}
            type="button"
            class={`button${next && language === exercise.preferred ? '' : ' secondary'}`}
            onClick={() => onOpen(exercise.id, language)}
          >
            <span aria-hidden="true">{words}</span>
            <span class="spoken">
              {words}: {exercise.title}
            </span>
          </button>
        );
      })}
    </div>
  );
}
