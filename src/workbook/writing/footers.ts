/** The foot of printed pages: rewritten while it is ours; another, or none, is a person's choice and stays. */
import type { PageFooter } from '../../sheets/pageFooter';
import { isPageFooter } from '../../sheets/pageFooter';
import type { SheetPlan } from '../../sheets/plan';

/** Queues the load of what stands at the foot of a sheet's pages. */
export function queueFooter(sheet: Excel.Worksheet): () => PageFooter {
  const footers = sheet.pageLayout.headersFooters.defaultForAllPages;
  footers.load(['leftFooter', 'centerFooter', 'rightFooter']);
  return () => ({ left: footers.leftFooter, center: footers.centerFooter, right: footers.rightFooter });
}

export function setFooter(sheet: Excel.Worksheet, { left, center, right }: PageFooter): void {
  const footers = sheet.pageLayout.headersFooters.defaultForAllPages;
  footers.set({ leftFooter: left, centerFooter: center, rightFooter: right });
}

export function isSameFooter(one: PageFooter, other: PageFooter): boolean {
  return one.left === other.left && one.center === other.center && one.right === other.right;
}

/** What writing in place sets; null where it leaves the foot as it is. */
export function footerToSet({ print }: Pick<SheetPlan, 'print'>, now: PageFooter): PageFooter | null {
  return print && isPageFooter(now) && !isSameFooter(now, print.footer) ? print.footer : null;
}
