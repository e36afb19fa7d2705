/** A write that can be taken back from the pane: Excel's own undo forgets what add-ins did in some versions. */
import type { Area } from '../../sheets/address';

/** What comes after the contents, in a batch of its own: frozen panes, the printed page, the sheet in front, notes, links. */
export type Finish = 'frozen' | 'page' | 'front' | 'notes' | 'links' | 'protection';

export interface Written {
  /** Where it was written, for the sentence in the footer. */
  area: Area;
  /** Whether all of it is still there, and an undo would be carried out. */
  holds(): Promise<boolean>;
  /** Takes exactly this write back, or throws a WorkbookError (`changedSince`) and leaves everything as it is. */
  undo(): Promise<void>;
}

/** An undo that answers what Excel refused once the contents were back. */
export interface WrittenWithFinish extends Omit<Written, 'undo'> {
  undo(): Promise<readonly Finish[]>;
}
