/** The first of a list, and all of it on demand. */
import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';

interface ShowMoreProps<T> {
  items: readonly T[];
  shown: number;
  children: (visible: readonly T[]) => ReactElement;
}

export function ShowMore<T>({ items, shown, children }: ShowMoreProps<T>): ReactElement {
  const { say } = usePane();
  const [isOpen, setOpen] = useState(false);
  // One more is not worth a click.
  const isShort = items.length <= shown + 1;
  return (
    <>
      {children(isOpen || isShort ? items : items.slice(0, shown))}
      {!isShort && (
        <Link as="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? say('showFewer') : say('showAll', { count: items.length })}
        </Link>
      )}
    </>
  );
}
