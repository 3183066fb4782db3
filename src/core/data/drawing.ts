import { dataFiles } from './files';

/** Each tenfold makes the numbers of rows and patients a digit longer: 4 to 5 % of a file (docs/authoring.md has what was measured). */
const LONGER_NUMBERS = 0.05;
/** What the generator wrote in a second on two busy cores. */
const BYTES_PER_SECOND = 8.5e6;

/** From here on a person is asked first: about ten seconds of drawing. */
const LARGE = 100e6;
/** What stays free on a disk for everything else. */
const RESERVE = 500e6;

/** Whether to draw so many bytes at once, after a person has agreed, or not at all for want of room. */
export function drawingPlan(bytes: number, free: number): 'draw' | 'ask' | 'noRoom' {
  if (bytes < LARGE) return 'draw';
  return free < bytes + RESERVE ? 'noRoom' : 'ask';
}

/** About how many bytes the files of some data sets take. What is there at the usual size is drawn once for it. */
export function drawnBytes(names: readonly string[], learner: number, size: number): number {
  return names.reduce((sum, name) => sum + Math.round(bytesOf(name, learner, size)), 0);
}

/** About how long it takes to draw so many bytes. */
export function drawingSeconds(bytes: number): number {
  return bytes / BYTES_PER_SECOND;
}

function bytesOf(name: string, learner: number, size: number): number {
  let bytes = 0;
  for (const { name: file, chunks } of dataFiles(name, learner)) {
    let length = 0;
    for (const chunk of chunks()) length += chunk.length;
    bytes +=
      file.endsWith('.csv') && size > 1 ? length * size * (1 + LONGER_NUMBERS * Math.log10(size)) : length;
  }
  return bytes;
}
