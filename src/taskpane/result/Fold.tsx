/** A part of the result under a heading that folds it. */
import type { ReactElement, ReactNode } from 'react';
import { FoldFrame } from '../components/FoldFrame';
import { foldId, setOpen, useIsOpen } from './folds';
import type { Part } from './folds';

interface FoldProps {
  part: Part;
  title: string;
  /** Said at the right: how many there are. */
  aside?: string;
  children: ReactNode;
}

export function Fold({ part, ...frame }: FoldProps): ReactElement {
  const isOpen = useIsOpen(part);
  return <FoldFrame id={foldId(part)} isOpen={isOpen} onToggle={() => setOpen(part, !isOpen)} {...frame} />;
}
