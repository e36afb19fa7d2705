/**
 * Models of earlier versions, rewritten as the present version has them before they are read. To raise the version:
 * raise `MODEL_VERSION`, add a step here, and store a file of the new version beside those in
 * `test/model/file/versions`.
 */
import { ModelError } from '../modelError';
import { damaged, numberOf } from './attributes';
import type { XmlElement } from './element';

/** The root element as the next version would have it, but for its `version`. */
export type Step = (root: XmlElement) => XmlElement;

/** The first leads from version 1 to 2, the next from 2 to 3; the last one to the present version. */
export const STEPS: readonly Step[] = [];

/** Throws a ModelError when the version is newer than the steps lead, or none. */
export function migrated(root: XmlElement, steps: readonly Step[]): XmlElement {
  const version = numberOf(root, 'version');
  if (version > steps.length + 1) throw new ModelError('fileNewer', { version });
  if (!Number.isInteger(version) || version < 1) throw damaged(root, 'version');
  return steps.slice(version - 1).reduce((older, step, index) => {
    const newer = step(older);
    return { ...newer, attributes: { ...newer.attributes, version: String(version + index + 1) } };
  }, root);
}
