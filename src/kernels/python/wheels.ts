import path from 'node:path';
import { packageDelivery, parseLine } from '../../protocol/kernel';
import { files } from '../child/machine';

/** What Python gets of a delivery. */
export interface Wheels {
  readonly wheels: readonly Uint8Array[];
  readonly problem: string | undefined;
}

/** Gets the wheels that bring these modules; undefined when the cell is to stop. */
export type LoadPackages = (...imports: string[]) => Wheels | undefined;

/**
 * Reads wheels that the editor has put into a folder, each once.
 * @param request asks the editor; answers a PackageDelivery as JSON
 */
export function wheelsFrom(
  folder: string,
  request: (imports: string[]) => string | undefined,
  log: (text: string) => void,
): LoadPackages {
  const given = new Set<string>();
  return (...imports) => {
    const answer = request(imports);
    if (answer === undefined) return undefined;
    const delivery = parseLine(packageDelivery, answer, log);
    const fresh = (delivery?.wheels ?? []).filter((file) => !given.has(file));
    const wheels = fresh.map((file) => read(path.join(folder, file)));
    for (const file of fresh) given.add(file);
    return { wheels, problem: delivery?.problem };
  };
}

/** Opens the file itself: given a path, Node's readFileSync opens it by the function that guardFiles has replaced. */
function read(file: string): Uint8Array {
  const descriptor = files.openSync(file, 'r');
  try {
    return new Uint8Array(files.readFileSync(descriptor));
  } finally {
    files.closeSync(descriptor);
  }
}
