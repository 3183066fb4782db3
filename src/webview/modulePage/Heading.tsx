import { Fragment } from 'preact';
import type { ModulePageState } from '../../protocol/modulePage';
import { Icon, StateIcon } from '../Icon';
import { stateWord } from '../states';
import { t } from '../words';
import { topId } from './anchors';
import { ModuleLink } from './ModuleLink';

/** Where the module stands, what it asks and what it promises. */
export function Heading({ state }: { state: ModulePageState }) {
  const verified = state.exercises.filter((exercise) => exercise.state === 'verified').length;
  const partly = state.state === 'inProgress' && state.exercises.length > 0;
  return (
    <>
      <nav class="position" aria-label={t('page.position')}>
        <span>{state.group}</span>
        <span aria-hidden="true">/</span>
        <span>{t('page.module', { n: state.number, total: state.of })}</span>
      </nav>
      <h1 id={topId} tabIndex={-1}>
        {state.title}
      </h1>
      <div class="facts">
        <span>
          <StateIcon state={state.state} />
          {partly
            ? t('page.stateExercises', {
                state: stateWord(state.state),
                n: verified,
                total: state.exercises.length,
              })
            : stateWord(state.state)}
        </span>
        <span>{t('page.minutes', { n: state.minutes })}</span>
        {state.buildsOn.length > 0 && (
          <span>
            <Icon name="book" />
            <span>
              {t('page.buildsOn')}{' '}
              {state.buildsOn.map((link, index) => (
                <Fragment key={link.id}>
                  {index > 0 && ', '}
                  <ModuleLink link={link} />
                </Fragment>
              ))}
            </span>
          </span>
        )}
      </div>
      {state.outcomes.length > 0 && (
        <>
          <h2>{t('page.outcomes')}</h2>
          <ul>
            {state.outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
