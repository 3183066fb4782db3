import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

export interface Made {
  readonly file: string;
  readonly content: Buffer;
  readonly imports: string[];
  readonly depends: string[];
}

/** A wheel of one module with the files that are given. */
export function wheel(name: string, files: Record<string, string | Buffer>, depends: string[] = []): Made {
  const info = `${name}-1.0.dist-info`;
  const metadata = `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n`;
  const content = zip({
    ...files,
    [`${info}/METADATA`]: metadata,
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\n',
  });
  return { file: `${name}-1.0-py3-none-any.whl`, content, imports: [name], depends };
}

/** A lock file as Pyodide writes it. */
export function lockFor(wheels: Record<string, Made>, version = '1.0.0'): string {
  const packages = Object.entries(wheels).map(([name, { file, content, imports, depends }]) => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    return [name, { name, file_name: file, sha256, depends, imports, version: '1.0' }];
  });
  return JSON.stringify({ info: { version }, packages: Object.fromEntries(packages) });
}

export async function folderOf(folder: string, wheels: Iterable<Made>): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const { file, content } of wheels) await writeFile(join(folder, file), content);
  return folder;
}

/** A web server with wheels, which counts what it is asked for. */
export class Mirror {
  readonly asked: string[] = [];
  /** What it sends in place of a wheel: a status, other bytes, or nothing ever. */
  readonly instead = new Map<string, number | Buffer | 'silence'>();
  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  static async start(wheels: Iterable<Made>): Promise<Mirror> {
    const files = new Map([...wheels].map(({ file, content }) => [file, content]));
    const server = createServer((request, response) => {
      const file = (request.url ?? '').replace('/full/', '');
      mirror.asked.push(file);
      const answer = mirror.instead.get(file) ?? files.get(file) ?? 404;
      if (typeof answer === 'number') response.writeHead(answer).end();
      else if (answer === 'silence') response.writeHead(200).write(files.get(file)?.subarray(0, 10));
      else response.writeHead(200).end(answer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const mirror = new Mirror(server, `http://127.0.0.1:${port}/full`);
    return mirror;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** A zip archive without compression. */
function zip(files: Record<string, string | Buffer>): Buffer {
  const [parts, entries]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)];
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(0x21, 8); // 1 January 1980: a date of 0 is none
    about.writeUInt32LE(crc32(data), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(data.length, 18);
    about.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), about, name, data);
    entries.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, entry, name);
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length / 4, 8);
  end.writeUInt16LE(entries.length / 4, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}
