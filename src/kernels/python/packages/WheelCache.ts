import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LockedPackage } from './lock';
import { PackagesFailed } from './PackagesFailed';

/** A folder of wheels, each of them whole and the one its lock file names. */
export class WheelCache {
  constructor(readonly folder: string) {}

  /** Whether the wheel is there. Its bytes are counted each time: a damaged one is fetched again, not unpacked. */
  async has({ file_name, sha256 }: LockedPackage): Promise<boolean> {
    const hash = createHash('sha256');
    try {
      for await (const bytes of createReadStream(join(this.folder, file_name))) hash.update(bytes as Buffer);
    } catch {
      // Not there or not readable: it will be fetched.
      return false;
    }
    return hash.digest('hex') === sha256;
  }

  /**
   * Keeps a wheel, in one step and only if its checksum is right.
   * @throws PackagesFailed, that of `content` or its own
   */
  async put({ file_name, sha256 }: LockedPackage, content: AsyncIterable<Uint8Array>): Promise<void> {
    const draft = join(this.folder, `${randomUUID()}.tmp`);
    try {
      await mkdir(this.folder, { recursive: true });
      const hash = await write(draft, content);
      if (hash !== sha256) throw new PackagesFailed('damaged', `${file_name} has the checksum ${hash}`);
      await rename(draft, join(this.folder, file_name));
    } catch (cause) {
      if (cause instanceof PackagesFailed) throw cause;
      throw new PackagesFailed('storage', String(cause), { cause });
    } finally {
      await rm(draft, { force: true });
    }
  }
}

/** @returns the SHA-256 of what was written */
async function write(path: string, content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  try {
    for await (const bytes of content) {
      hash.update(bytes);
      await file.writeFile(bytes);
    }
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}
