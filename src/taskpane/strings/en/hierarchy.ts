/** What the pane says about the hierarchy, in English. */
export const hierarchy = { hierarchyEmpty: 'Here the hierarchy and its judgments will be.' } as const;
