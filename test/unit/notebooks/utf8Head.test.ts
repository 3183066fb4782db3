import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utf8Head } from '../../../src/host/notebooks/utf8Head';

describe('the beginning of a text file', () => {
  let folder: string;
  const headOf = async (content: string | Buffer, characters = 100) => {
    const path = join(folder, 'ward.csv');
    await writeFile(path, content);
    return utf8Head(path, characters);
  };
  before(async () => void (folder = await mkdtemp(join(tmpdir(), 'utf8-head-'))));
  after(() => rm(folder, { recursive: true, force: true }));

  it('is read from UTF-8, with or without a byte-order mark, as far as it is asked for', async () => {
    assert.equal(await headOf('ward,größe\nA,1\n', 10), 'ward,größe');
    assert.equal(await headOf('\uFEFFward\n'), 'ward\n');
    assert.equal(await headOf(''), '');
  });

  it('is that of a file of 200,000 rows', async () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => `${at},0.${at},é`).join('\n');
    assert.match((await headOf(`row,p,name\n${rows}`, 30)) ?? '', /^row,p,name\n0,0\.0,é\n/);
  });

  it('is none where another encoding stands anywhere in the file', async () => {
    const late = 'ward,name\n' + 'A,Meier\n'.repeat(20_000);
    assert.equal(
      await headOf(Buffer.concat([Buffer.from(late), Buffer.from('B,Müller\n', 'latin1')])),
      undefined,
    );
    assert.equal(await headOf(Buffer.from('\uFEFFward,name\n', 'utf16le')), undefined);
    assert.equal(await headOf(Buffer.from('ends in half a letter: ü').subarray(0, -1)), undefined);
  });
});
