/** The looks of tables of results: as wide as the pane, a caption for screen readers, quiet headings. */
import { makeStyles, tokens } from '@fluentui/react-components';

/** A cell in a row of several lines, and a number in one; for makeStyles, which add the room around it. */
export const TABLE_CELL = { fontWeight: tokens.fontWeightRegular, textAlign: 'left', verticalAlign: 'top' } as const;
/** The same below a line, in tables whose rows are read one by one. */
export const RULED_CELL = {
  ...TABLE_CELL,
  padding: `${tokens.spacingVerticalXS} 0`,
  overflowWrap: 'anywhere',
  borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
} as const;
export const TABLE_NUMBER = { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;

export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  caption: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  heading: {
    padding: `0 0 ${tokens.spacingVerticalXS}`,
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
