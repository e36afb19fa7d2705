/** What stands above the rows of a table of results: a caption for screen readers, and its headings. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTableStyles } from './tableStyles';

interface TableHeadProps {
  caption: string;
  columns: readonly { words: string; className?: string }[];
}

export function TableHead({ caption, columns }: TableHeadProps): ReactElement {
  const shared = useTableStyles();
  return (
    <>
      <caption className={shared.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ words, className }) => (
            <th key={words} scope="col" className={mergeClasses(shared.heading, className)}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
