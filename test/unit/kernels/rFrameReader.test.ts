import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FrameReader } from '../../../src/kernels/r/FrameReader';

const marker = '\u001eabc';

/** What comes out, in order; neighbouring texts are joined, since pieces are no promise. */
function read(chunks: readonly Uint8Array[]): unknown[] {
  const out: unknown[] = [];
  const reader = new FrameReader(marker, {
    text: (text) =>
      typeof out.at(-1) === 'string' ? out.push(`${String(out.pop())}${text}`) : out.push(text),
    message: (message) => out.push(message),
  });
  for (const chunk of chunks) reader.push(chunk);
  return out;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('FrameReader', () => {
  it('keeps the order of text and messages, in the middle of a line too', () => {
    assert.deepEqual(read([bytes(`before${marker}{"type":"done"}\nafter\n`)]), [
      'before',
      { type: 'done' },
      'after\n',
    ]);
  });

  it('gives text at once, and holds back only what may be the beginning of a marker', () => {
    assert.deepEqual(read([bytes('no line end')]), ['no line end']);
    assert.deepEqual(read([bytes('text\u001ea')]), ['text']);
    assert.deepEqual(read([bytes('text\u001ea'), bytes('xyz')]), ['text\u001eaxyz']);
  });

  it('puts the JSON of a JSON type into the message, and leaves text that is none', () => {
    const line = String.raw`${marker}{"data":{"application/json":"{\"a\":[1]}","application/x+json":"no","text/plain":"1"}}`;
    assert.deepEqual(read([bytes(`${line}\n`)]), [
      { data: { 'application/json': { a: [1] }, 'application/x+json': 'no', 'text/plain': '1' } },
    ]);
  });

  it('reads the same however the bytes are cut', () => {
    const whole = bytes(`ü≥😀${marker}{"type":"stream","text":"é"}\n\u001eab${marker}{}\nend`);
    const expected = read([whole]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: whole.length })), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), whole.length];
        assert.deepEqual(read(places.slice(1).map((end, i) => whole.slice(places[i], end))), expected);
      }),
    );
  });
});
