/** Parts of every module page, which links lead to as to the parts of a lesson. No lesson has such names. */
export const quizAnchor = 'module-quiz';
export const exercisesAnchor = 'module-exercises';

/** What results of practice notebooks name as their module. It has no page. */
export const practiceModule = 'practice';
