import { nextItem, type Next } from '../../core/progress/next';
import { chosenRoute } from '../syllabus/route';
import type { Syllabus } from '../syllabus/Syllabus';
import { reviewClock } from './clock';
import type { ProgressLog } from './ProgressLog';

/** What Continue leads to by the learner's progress and settings. */
export function nextStep(syllabus: Syllabus, progress: ProgressLog, route = chosenRoute()): Next | undefined {
  return nextItem(syllabus.index, progress.state, route, reviewClock());
}
