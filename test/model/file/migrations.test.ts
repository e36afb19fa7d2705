/** Models of every version so far are read; a version without its step or its stored file fails here. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { XmlElement } from '../../../src/model/file/element';
import { parsed, written } from '../../../src/model/file/element';
import type { Step } from '../../../src/model/file/migrations';
import { migrated, STEPS } from '../../../src/model/file/migrations';
import { fromXml, toXml } from '../../../src/model/file/xml';
import { MODEL_VERSION } from '../../../src/model/types';
import { modelOf } from '../../support/models';
import { storedModel } from './versions/storedModel';

const FOLDER = path.join(__dirname, 'versions');
const versions = Array.from({ length: MODEL_VERSION }, (_, index) => index + 1);

describe('every version', () => {
  test('but the present one has a step that leads on', () => {
    expect(STEPS).toHaveLength(MODEL_VERSION - 1);
  });

  test('has a stored file', () => {
    const stored = readdirSync(FOLDER).filter((file) => file.endsWith('.xml'));
    expect(stored.sort()).toEqual(versions.map((version) => `${version}.xml`).sort());
  });

  test.each(versions)('%d is read as the present one, and saved as it', (version) => {
    const xml = readFileSync(path.join(FOLDER, `${version}.xml`), 'utf8');
    expect(parsed(xml).attributes['version']).toBe(String(version));
    expect(fromXml(xml)).toEqual(storedModel);
    expect(Object.keys(fromXml(xml).scorecards[0]?.ownWeights ?? {})).toEqual(['F1', 'constructor', '__proto__']);
    expect(parsed(toXml(fromXml(xml))).attributes['version']).toBe(String(MODEL_VERSION));
  });
});

describe('a chain of steps', () => {
  const children = (root: XmlElement, change: (child: XmlElement) => XmlElement): XmlElement => ({
    ...root,
    children: root.children.map(change),
  });
  /** 1 → 2: what was called a node is an item. */
  const called: Step = (root) =>
    children(root, (child) => (child.name === 'node' ? { ...child, name: 'item' } : child));
  /** 2 → 3: every item has a unit. */
  const measured: Step = (root) =>
    children(root, (child) =>
      child.name === 'item' ? { ...child, attributes: { unit: 'Rp', ...child.attributes } } : child,
    );
  const steps = [called, measured];
  const stored = (version: string, name: string, attributes = {}): XmlElement =>
    parsed(written('model', { version }, [written(name, { id: 'a', ...attributes })]));

  test('leads from the oldest version to the present one, each step after the one before', () => {
    expect(migrated(stored('1', 'node'), steps)).toEqual(stored('3', 'item', { unit: 'Rp' }));
  });

  test('is joined where a file stands', () => {
    expect(migrated(stored('2', 'item'), steps)).toEqual(stored('3', 'item', { unit: 'Rp' }));
    expect(migrated(stored('2', 'node'), steps)).toEqual(stored('3', 'node'));
  });

  test('leaves the present version as it is', () => {
    const present = stored('3', 'node');
    expect(migrated(present, steps)).toBe(present);
  });

  test('runs before the file is read as a model', () => {
    const model = modelOf('Goal\n  A: First');
    const older = toXml(model)
      .replace(/version="\d+"/, 'version="1"')
      .replaceAll('<item ', '<node ');
    expect(fromXml(older, [called]).items).toEqual(model.items);
    expect(fromXml(older, []).items).toEqual([]);
  });

  test.each([
    ['4', 'fileNewer', { version: 4 }],
    ['3.5', 'fileNewer', { version: 3.5 }],
    ['2.5', 'fileDamaged', { what: 'model/version' }],
    ['0', 'fileDamaged', { what: 'model/version' }],
    ['-1', 'fileDamaged', { what: 'model/version' }],
    ['two', 'fileDamaged', { what: 'model/version' }],
  ])('of version %s there is none: %s', (version, kind, values) => {
    expect(() => migrated(stored(version, 'item'), steps)).toThrow(expect.objectContaining({ kind, values }) as Error);
  });
});
