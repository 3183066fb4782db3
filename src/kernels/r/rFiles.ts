import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { files } from '../child/machine';

/** A file of R's own library and where R looks for it. */
export interface RFile {
  path: string;
  content: Uint8Array;
}

/** Describes the pieces of an archive `name.data.gz`, in `name.js.metadata`. Paths are relative to `name`. */
interface Archive {
  files: { filename: string; start: number; end: number }[];
}

const archiveEnding = '.data.gz';
const listEnding = '.js.metadata';

/** Everything under the folder `vfs` of WebR: single files, and archives taken apart. */
export function* rFiles(folder: string, at = ''): Generator<RFile> {
  for (const entry of files.readdirSync(path.join(folder, at), { withFileTypes: true })) {
    const place = `${at}/${entry.name}`;
    if (entry.isDirectory()) yield* rFiles(folder, place);
    else if (place.endsWith(archiveEnding)) yield* pieces(folder, place.slice(0, -archiveEnding.length));
    else if (!place.endsWith(listEnding))
      yield { path: place, content: files.readFileSync(path.join(folder, place)) };
  }
}

function* pieces(folder: string, name: string): Generator<RFile> {
  // Shipped beside this file, so nobody else's to be checked: parsing thousands of entries by a schema delays R.
  const list = JSON.parse(files.readFileSync(path.join(folder, name + listEnding), 'utf8')) as Archive;
  const all = gunzipSync(files.readFileSync(path.join(folder, name + archiveEnding)));
  for (const { filename, start, end } of list.files) {
    yield { path: name + filename, content: all.subarray(start, end) };
  }
}
