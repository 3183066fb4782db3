import type { Interpreter } from '../../kernels/Interpreter';
import type { Found } from '../../kernels/own/probe';

/** One entry of the list of kernels. */
export interface KernelKind {
  readonly id: string;
  readonly language: 'python' | 'r';
  /** As a sentence names it. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly interpreter: Interpreter;
  /** What is known of an interpreter of the learner's; undefined for one that is built in. */
  readonly found?: Found;
}
