/** Of the same kind as `privates.ts`, apart from it: what draws exists on the page alone, not in tests without one. */
import type { IRange } from '@univerjs/core';
import type { SheetRenderController } from '@univerjs/sheets-ui';

export interface SheetRender {
  readonly _sheetSkeletonManagerService: { getCurrentParam(): unknown };
  /** Where ranges are in the view. */
  _rangeToBounds(this: SheetRender, ranges: readonly IRange[]): unknown[];
}

export function privatesOfRender(render: SheetRenderController): SheetRender {
  return render as unknown as SheetRender;
}
