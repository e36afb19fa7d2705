/** The form of a template for people without the add-in, made as any portable copy is. */
import type { Language } from '../../engine/language';
import { portableCopy } from '../portable/portableCopy';
import type { PortableReport } from '../portable/report';

/** `bytes` are the file of the template with its results; the report names what has no plain form. */
export function withoutAddIn(bytes: Uint8Array, language: Language): { bytes: Uint8Array; report: PortableReport } {
  const copy = portableCopy(bytes, language);
  return { bytes: copy.write(), report: copy.report };
}
