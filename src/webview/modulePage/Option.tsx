import type { QuizQuestion } from '../../protocol/modulePage';
import { Icon } from '../Icon';
import { t } from '../words';

interface Props {
  id: string;
  option: QuizQuestion['options'][number];
  chosen: boolean;
  /** The answer has been checked: the reason is shown in place. */
  checked: boolean;
  onChoose(): void;
}

/** One answer of a question: its radio, its words, and after checking the reason for or against it. */
export function Option({ id, option, chosen, checked, onChoose }: Props) {
  const verdict = option.right ? 'right' : chosen ? 'wrong' : 'other';
  const classes = ['option', checked && verdict, chosen && 'chosen'].filter(Boolean).join(' ');
  return (
    <div class={classes}>
      <input
        type="radio"
        name="option"
        id={id}
        checked={chosen}
        aria-describedby={checked && option.why ? `${id}-why` : undefined}
        onChange={onChoose}
      />
      <label for={id} dangerouslySetInnerHTML={{ __html: option.html }} />
      {checked && (option.why || option.right || chosen) && (
        <div class="feedback" id={`${id}-why`} tabIndex={-1}>
          <Icon name={icons[verdict]} />
          <span>
            <strong>{heading(option.right, chosen)}</strong>{' '}
            <span dangerouslySetInnerHTML={{ __html: option.why }} />
          </span>
        </div>
      )}
    </div>
  );
}

const icons = { right: 'check', wrong: 'close', other: 'dash' };

function heading(right: boolean, chosen: boolean): string {
  if (chosen) return t(right ? 'quiz.yoursRight' : 'quiz.yours');
  return t(right ? 'quiz.right' : 'quiz.other');
}
