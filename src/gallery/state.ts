/** A state of the pane, as data: what is around a component, the component, and what a person did to it. */
import type { ReactElement } from 'react';
import type { ModelError } from '../model/modelError';
import type { Model } from '../model/types';
import type { Finding } from '../sheets/findings';
import type { JournalEntry } from '../taskpane/shell/journal';
import type { TabName } from '../taskpane/shell/tabs';
import type { Say } from '../taskpane/strings';
import type { Hands } from './hands';

export interface State {
  /** Unique, and of the view it belongs to: `weights-tree`. */
  readonly id: string;
  readonly title: string;
  readonly render: () => ReactElement;
  /** It brings header and footer; else it stands where the pane shows its views. */
  readonly isWhole?: boolean;
  readonly tab?: TabName;
  readonly model?: Model;
  /** The workbook has not been read yet. */
  readonly isUnread?: boolean;
  readonly findings?: readonly Finding[];
  /** What this pane and somebody else both changed. */
  readonly conflicts?: readonly ModelError[];
  readonly journal?: JournalEntry;
  /** An action that never ends: whatever is pressed waits for its turn. */
  readonly isHeld?: boolean;
  /** It throws, and a boundary of the pane says so; from any other state that is an error. */
  readonly isBroken?: boolean;
  /** What a person does once it is shown. */
  readonly act?: (hands: Hands, say: Say) => Promise<void>;
}

export interface Group {
  readonly title: string;
  readonly states: readonly State[];
}
