import type { ModulePageState, fromModulePage } from '../../protocol/modulePage';
import type { Body } from '../../protocol/rpc';
import { LiveRegion } from '../live';
import { Exercises } from './Exercises';
import { Heading } from './Heading';
import { Lesson } from './Lesson';
import { MarkComplete } from './MarkComplete';
import { Neighbours } from './Neighbours';
import { Quiz } from './Quiz';

type FromPage = typeof fromModulePage;
export type Send = <K extends keyof FromPage>(kind: K, body: Body<FromPage, K>) => void;

/** One module, in reading order. */
export function Page({ state, send }: { state: ModulePageState; send: Send }) {
  return (
    <main class="page">
      <Heading state={state} />
      <Lesson html={state.lesson} />
      {state.quiz.length > 0 && (
        <Quiz
          // A review asks afresh what was answered on this page before.
          key={state.review ? 'review' : 'quiz'}
          questions={state.quiz}
          review={state.review}
          next={state.next === 'quiz'}
          onAnswer={(question, option) => send('answer', { question, option })}
        />
      )}
      {state.exercises.length > 0 && (
        <Exercises
          exercises={state.exercises}
          next={state.next}
          restricted={state.restricted}
          onOpen={(id, language) => send('openExercise', { id, language })}
        />
      )}
      <MarkComplete
        state={state.state}
        fixed={state.fixed}
        exercises={state.exercises.length}
        onToggle={(complete) => send('toggle', { id: state.id, complete })}
      />
      <Neighbours previous={state.previous} following={state.following} />
      <LiveRegion />
    </main>
  );
}
