/** A check, begun when the view is opened and again when it is asked for, with its progress. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useModel } from '../store/useModel';
import { auditBook, auditSelected } from './auditing';
import type { AuditProgress } from './auditing';
import type { Audited } from './audited';

export type AuditState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: AuditProgress }
  | { readonly kind: 'done'; readonly audited: Audited }
  | { readonly kind: 'failed'; readonly failure: unknown };

interface AuditRun {
  readonly state: AuditState;
  start(scope: Audited['scope']): void;
  cancel(): void;
}

export function useAudit(first: Audited['scope']): AuditRun {
  const { current } = useModel();
  const [state, setState] = useState<AuditState>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);
  const start = useCallback(
    (scope: Audited['scope']): void => {
      stop.current?.abort();
      const own = new AbortController();
      stop.current = own;
      const { signal } = own;
      const show = (next: AuditState): void => {
        if (!signal.aborted) setState(next);
      };
      const checking = { signal, onProgress: (progress: AuditProgress) => show({ kind: 'running', progress }) };
      (scope === 'table' ? auditSelected(checking) : auditBook(current(), checking)).then(
        (audited) => audited && show({ kind: 'done', audited }),
        (failure: unknown) => show({ kind: 'failed', failure }),
      );
    },
    [current],
  );
  const cancel = (): void => {
    stop.current?.abort();
    setState({ kind: 'idle' });
  };
  useEffect(() => {
    start(first);
    return () => stop.current?.abort();
  }, [start, first]);
  return { state, start, cancel };
}
