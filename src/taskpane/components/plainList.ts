/** The look of a list whose entries stand below one another without bullets, for makeStyles. */
import { tokens } from '@fluentui/react-components';

export const PLAIN_LIST = {
  listStyleType: 'none',
  margin: 0,
  padding: 0,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.spacingVerticalS,
} as const;
