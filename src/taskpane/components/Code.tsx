/** The code of a KPI or an item before its name: never broken in two, unless it is longer than the line. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ code: { display: 'inline-block', maxWidth: '100%', overflowWrap: 'anywhere' } });

export function Code({ code, className }: { code: string; className?: string | undefined }): ReactElement | null {
  const styles = useStyles();
  if (code === '') return null;
  return (
    <>
      <span className={mergeClasses(styles.code, className)}>{code}</span>{' '}
    </>
  );
}
