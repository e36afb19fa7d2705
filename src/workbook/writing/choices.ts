/** Lists of words to choose from in cells. */
import type { SheetPlan } from '../../sheets/plan';

/**
 * After the sheet is written, in a round trip of its own: the lists are a convenience, and a host that refuses them
 * leaves cells that are typed into. Other words are not refused.
 */
export async function offerChoices(
  context: Excel.RequestContext,
  written: readonly { sheet: Excel.Worksheet; plan: Pick<SheetPlan, 'choices'> }[],
): Promise<void> {
  const offers = written.flatMap(({ sheet, plan }) => (plan.choices ?? []).map((choice) => ({ sheet, ...choice })));
  if (offers.length === 0) return;
  try {
    for (const { sheet, range, ...offered } of offers) {
      const { dataValidation } = sheet.getRange(range);
      const source = 'from' in offered ? `=${offered.from}` : offered.words.join(',');
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = { showAlert: false, message: '', style: 'Information', title: '' };
    }
    await context.sync();
  } catch {
    // The cells stay as they are.
  }
}
