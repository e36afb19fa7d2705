/** What the buttons do, and what the footer says then. */
import type { Language } from '../../engine/language';
import { writeLambdas } from '../../workbook/lambdas/writeLambdas';
import type { KeptLook } from '../../workbook/portable/keptLook';
import { makePlain } from '../../workbook/portable/makePlain';
import type { PlainLook, PlainRequest } from '../../workbook/portable/makePlain';
import { openCopy } from '../../workbook/portable/openCopy';
import { putFormulasBack } from '../../workbook/portable/putBack';
import type { Action } from '../shell/actions';
import type { DoneEntry, Sentence } from '../shell/journal';
import type { Say } from '../strings';
import { listed } from '../writing/sheetSentences';
import { sheetsCells, valueFormulas } from './plainTexts';

const DONE: DoneEntry = {
  kind: 'done',
  sentence: { key: 'plainCopied', values: {} },
  undo: null,
  holds: null,
  area: null,
  mayBeHidden: false,
};

export function makePlainAction(request: PlainRequest, { report }: PlainLook): Action {
  return async () => {
    const { area, holds, undo } = await makePlain(request, report);
    const count = report.formulas + valueFormulas(report);
    const sentence: Sentence = { key: count === 1 ? 'plainWroteOne' : 'plainWroteMany', values: { count } };
    return { ...DONE, sentence, area, holds, undo, undone: { key: 'plainUndone', values: {} } };
  };
}

export function openCopyAction({ form, language }: PlainRequest): Action {
  return async () => {
    await openCopy(form, language);
    return DONE;
  };
}

export function putBackAction(kept: KeptLook, replaces: boolean, say: Say): Action {
  return async () => {
    const { area, holds, undo, formulas, differing } = await putFormulasBack(kept, replaces);
    const done: Sentence = { key: formulas === 1 ? 'putBackDoneOne' : 'putBackDoneMany', values: { count: formulas } };
    const sentence: Sentence =
      differing.length === 0
        ? done
        : {
            key: 'putBackDiffers',
            values: { done: say(done.key, done.values), cells: sheetsCells(differing, say) },
          };
    return { ...DONE, sentence, area, holds, undo, undone: { key: 'putBackUndone', values: {} } };
  };
}

export function lambdasAction(language: Language): Action {
  return async () => {
    const { count, taken, leftOut, holds, undo } = await writeLambdas(language);
    const [names, left] = [listed(taken), listed(leftOut)];
    const keyOfTaken = leftOut.length === 0 ? 'lambdasTaken' : 'lambdasLeftOut';
    const sentence: Sentence = {
      key: taken.length === 0 ? 'lambdasWrote' : keyOfTaken,
      values: { count, names, left },
    };
    return { ...DONE, sentence, holds, undo, undone: { key: 'lambdasUndone', values: {} } };
  };
}
