/** The draft over its table as it stands now, as the pane writes it; null when that is gone or has lost its headings. */
import type { Draft } from '../../src/model/scorecard/draft';
import { followed } from '../../src/model/scorecard/draft';
import { tableNow } from '../../src/workbook/reading/tableNow';

export async function draftNow(draft: Draft): Promise<Draft | null> {
  const now = await tableNow(draft.scorecard.source);
  return now && followed(draft, now.source);
}
