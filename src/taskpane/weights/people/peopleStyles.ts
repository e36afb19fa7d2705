import { makeStyles, tokens } from '@fluentui/react-components';

/** Five columns within 320 px: four as wide as their numbers, the name has the rest. */
export const usePeopleStyles = makeStyles({
  pairs: { width: '46px' },
  ratio: { width: '56px' },
  counts: { width: '62px' },
  menu: { width: '28px' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
  },
  heading: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'bottom',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
});
