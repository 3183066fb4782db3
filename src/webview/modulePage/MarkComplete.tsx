import type { ShownState } from '../../protocol/states';
import { isDone } from '../states';
import { t } from '../words';

interface Props {
  state: ShownState;
  fixed: boolean;
  exercises: number;
  onToggle(complete: boolean): void;
}

/** The learner's own tick, with what it means. */
export function MarkComplete({ state, fixed, exercises, onToggle }: Props) {
  const verifies = exercises > 0 ? `${t('mark.exercises', { n: exercises })} ` : '';
  return (
    <div class="mark-complete">
      <input
        type="checkbox"
        id="complete"
        aria-describedby="complete-means"
        checked={isDone(state)}
        disabled={fixed}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <label for="complete">{t('mark.label')}</label>
      <small id="complete-means">{fixed ? t('say.fixed') : verifies + t('mark.self')}</small>
    </div>
  );
}
