import { exercisesAnchor, practiceModule } from '../../protocol/anchors';
import type { CheckResult } from '../../protocol/checkResult';
import { Link, type Post } from './Link';
import { words } from './cardWords';

/** Where a learner can go from a card. */
export function WaysOn({ result, post }: { result: CheckResult; post: Post | undefined }) {
  const { module, task, lesson, next, error, verdict } = result;
  return (
    <div class="aihs-ways">
      {error?.line && (
        <Link
          post={post}
          message={{ type: 'goToLine', task, line: error.line, source: error.source }}
          words={words.goToLine(error.line)}
          linkOnly
        />
      )}
      {verdict === 'timeout' && (
        <>
          <Link
            post={post}
            message={{ type: 'restartAndRunAbove', task }}
            words={words.restartAndRunAbove}
            linkOnly
          />
          {post && <span class="muted">{words.restartClears}</span>}
        </>
      )}
      {lesson && (
        <Link
          post={post}
          message={{ type: 'openLesson', module, anchor: lesson.anchor }}
          words={words.readAgain(lesson.title)}
        />
      )}
      {verdict === 'pass' && !next && module !== practiceModule && (
        <Link
          post={post}
          message={{ type: 'openLesson', module, anchor: exercisesAnchor }}
          words={words.exercises}
          linkOnly
        />
      )}
      {next && <Link post={post} message={{ type: 'goTo', task: next }} words={words.next(next)} />}
    </div>
  );
}
