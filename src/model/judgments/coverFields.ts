/** What stands on the cover of questionnaires, as people wrote it; blank where nobody said anything. */
export interface QuestionnaireCover {
  /** The title of the study. */
  readonly study: string;
  readonly institution: string;
  /** Who asks, and why: a paragraph. */
  readonly asker: string;
  /** What the answers are for: a paragraph. */
  readonly purpose: string;
  /** What the items of each level are called, from the top down, with commas between them. */
  readonly levels: string;
  /** The position of whoever acknowledges the answers. */
  readonly approver: string;
}
