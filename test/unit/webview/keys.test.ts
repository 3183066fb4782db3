import assert from 'node:assert/strict';
import { moveTo, nothingTyped, type Press } from '../../../src/webview/sidebar/keys';
import { flatten } from '../../../src/webview/sidebar/rows';
import { samplePath } from './sampleSidebar';

const open = new Set(['group:clinical-acumen', 'module:care-pathways']);
const { rows } = flatten(samplePath().groups, { open, closed: new Set() });
const at = (title: string) => rows.findIndex((row) => row.title === title);
const press = (key: string, from: string, more: Partial<Press> = {}) =>
  moveTo({ key, rows, at: at(from), typed: nothingTyped, now: 0, page: 4, ...more });

describe('keys of the sidebar tree', () => {
  it('moves by arrows, Home, End and pages, and stops at the ends', () => {
    const last = rows.length - 1;
    assert.deepEqual(press('ArrowDown', 'Orientation'), { to: 1 });
    assert.deepEqual(press('ArrowUp', 'Orientation'), { to: 0 });
    assert.deepEqual(press('End', 'Orientation'), { to: last });
    assert.deepEqual(press('Home', 'Care pathways'), { to: 0 });
    assert.deepEqual(press('PageDown', 'Orientation'), { to: 4 });
    assert.deepEqual(press('PageUp', 'Clinical acumen'), { to: 0 });
    assert.deepEqual(press('ArrowDown', 'Impact & portfolio'), { to: last });
  });

  it('opens with Right, then goes to the first child', () => {
    assert.deepEqual(press('ArrowRight', 'Orientation'), { open: ['group:orientation'] });
    assert.deepEqual(press('ArrowRight', 'Clinical acumen'), { to: at('Medical terminology') });
    assert.deepEqual(press('ArrowRight', 'Guided exercise 1'), {});
  });

  it('closes with Left, then goes to the parent', () => {
    assert.deepEqual(press('ArrowLeft', 'Care pathways'), { close: 'module:care-pathways' });
    assert.deepEqual(press('ArrowLeft', 'Guided exercise 1'), { to: at('Care pathways') });
    assert.deepEqual(press('ArrowLeft', 'Orientation'), {});
  });

  it('opens all siblings with an asterisk', () => {
    const step = press('*', 'Care pathways');
    assert.deepEqual(step?.open, [
      'module:medical-terminology',
      'module:clinical-workflows',
      'module:hipaa-and-de-identification',
      'module:gdpr-and-rules-for-ai',
    ]);
  });

  it('goes to the next title that starts with what is typed', () => {
    const first = press('c', 'Orientation');
    assert.equal(first?.to, at('Clinical acumen'));
    const second = press('a', 'Clinical acumen', { typed: first?.typed ?? nothingTyped, now: 300 });
    assert.equal(second?.to, at('Care pathways'));
    assert.deepEqual(second?.typed, { text: 'ca', until: 800 });
  });

  it('forgets what was typed after half a second', () => {
    const typed = { text: 'c', until: 500 };
    assert.equal(press('m', 'Clinical acumen', { typed, now: 501 })?.to, at('Medical terminology'));
  });

  it('walks on with the same letter again', () => {
    const typed = { text: 'c', until: 500 };
    assert.equal(press('c', 'Clinical acumen', { typed, now: 100 })?.to, at('Care pathways'));
  });

  it('takes a space as a letter only while typing', () => {
    assert.equal(press(' ', 'Care pathways'), null);
    const typed = { text: 'clinical', until: 500 };
    assert.deepEqual(press(' ', 'Clinical acumen', { typed, now: 1 })?.typed?.text, 'clinical ');
  });

  it('leaves other keys alone', () => {
    assert.equal(press('Tab', 'Orientation'), null);
    assert.equal(press('Enter', 'Orientation'), null);
    assert.equal(press('F10', 'Orientation'), null);
  });
});
