/** The store's way to the workbook: the model in its file, and what was typed into its sheets. */
import { merge } from '../../model/file/merge';
import { readBack, readModel, saveModel } from '../../workbook/reading/modelFile';
import type { ModelPort } from './modelStore';

export const workbookPort: ModelPort = {
  read: readModel,
  readBack,
  save: saveModel,
  rebase: (base, mine, theirs) => merge(base, mine, theirs).model,
};
