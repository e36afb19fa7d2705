/**
 * Cells that change while no sheet is in view, as between the removal of the one in view and the next coming forward.
 * Univer 0.25.1 asks then which part of the view to draw anew, and throws; nothing of it is drawn.
 */
import { SheetRenderController } from '@univerjs/sheets-ui';
import { privatesOfRender } from './privatesOfRender';

export function drawNothingWithoutSheet(): void {
  const render = privatesOfRender(SheetRenderController.prototype);
  const boundsOf = render._rangeToBounds;
  render._rangeToBounds = function (ranges) {
    return this._sheetSkeletonManagerService.getCurrentParam() ? boundsOf.call(this, ranges) : [];
  };
}
