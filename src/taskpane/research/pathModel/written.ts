/** The path models whose sheets were written; without the plans of these, which come with the view. */
import type { PathDraft } from '../../../model/research/pathModel/types';
import type { Model } from '../../../model/types';
import { codedAnswersKey, pathModelIdOf, pathModelKey } from '../../../sheets/research/pathModel/input';

export function writtenPathModels({ sheets }: Model): { id: string; sheet: string }[] {
  return sheets.flatMap(({ key, name }) => {
    const id = pathModelIdOf(key);
    return id === null ? [] : [{ id, sheet: name }];
  });
}

/** Its sheets belong to the workbook alone from then on. */
export function withoutPathModel(model: Model, id: string): Model {
  const own = [pathModelKey(id), codedAnswersKey(id)];
  return { ...model, sheets: model.sheets.filter(({ key }) => !own.includes(key)) };
}

export function sheetOfPathModel({ id }: Pick<PathDraft, 'id'>, { sheets }: Model): string | null {
  return sheets.find(({ key }) => key === pathModelKey(id))?.name ?? null;
}
