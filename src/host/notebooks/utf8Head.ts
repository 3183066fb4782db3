import { createReadStream } from 'node:fs';

/**
 * The beginning of a text file, read to its end once, since the first foreign byte may be its last.
 * @returns undefined when the file is not written in UTF-8
 */
export async function utf8Head(path: string, characters: number): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let head = '';
  for await (const chunk of createReadStream(path)) {
    const text = decoded(() => decoder.decode(chunk as Buffer, { stream: true }));
    if (text === undefined) return undefined;
    if (head.length < characters) head += text;
  }
  return decoded(() => decoder.decode()) === undefined ? undefined : head.slice(0, characters);
}

function decoded(decode: () => string): string | undefined {
  try {
    return decode();
  } catch (error) {
    if (error instanceof TypeError) return undefined; // how a strict decoder says so
    throw error;
  }
}
