/** What is written of a validation: the forms of all experts, and the summary of those that were found. */
import type { Language } from '../../engine/language';
import type { FormKind } from '../../model/validation/asked';
import { askedParts, FORM_KINDS } from '../../model/validation/asked';
import type { Model } from '../../model/types';
import { planned, requestOf } from '../kind';
import type { WriteRequest } from '../plan';
import { VALIDATION_FORM_SHEET } from './form';
import { formOfKey } from './keys';

/** What forms there are about: objectives, KPIs, or both. */
export function formKinds(model: Model, lowest: FormKind): FormKind[] {
  return FORM_KINDS.filter((kind) => askedParts(model, kind, lowest).length > 0);
}

export function formsRequest(model: Model, experts: number, lowest: FormKind, language: Language): WriteRequest {
  const numbers = Array.from({ length: experts }, (_, index) => index + 1);
  const kinds = formKinds(model, lowest);
  return requestOf(
    model,
    kinds.flatMap((kind) =>
      numbers.map((expert) => planned(VALIDATION_FORM_SHEET, { model, kind, expert, experts, lowest, language })),
    ),
  );
}

/** How many experts have forms that were written; 0 without any. */
export function expertsWithForms({ sheets }: Model): number {
  return Math.max(0, ...sheets.flatMap(({ key }) => formOfKey(key)?.expert ?? []));
}
