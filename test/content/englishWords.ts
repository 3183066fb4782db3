import type { NotebookWords } from '../../src/core/notebook/compose';

/** The words around an exercise as an English editor has them. */
export const englishWords: NotebookWords = {
  synthetic: 'Synthetic patients. Nothing here is clinical, dosing or legal advice.',
  ownData: 'Your own data stay on this machine. Nothing here is clinical, dosing or legal advice.',
  task: (number, of) => `Task ${number} of ${of}`,
  choose: 'Put the letter of your answer in the cell below, run it, then run the check.',
  setup: 'Run this cell first. It finds the checks and the data.',
  noLab:
    'The folder .lab was not found. Open this notebook from the AI Healthcare Path sidebar once, then run this cell again.',
};
