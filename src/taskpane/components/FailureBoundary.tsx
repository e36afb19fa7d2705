import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../engine/language';
import { explain } from '../strings';

interface FailureBoundaryProps {
  language: Language;
  /** What the view shows: another subject, such as another selection, is another chance. */
  subject: unknown;
  children: ReactNode;
}

interface FailureBoundaryState {
  failed: { failure: unknown; on: unknown } | null;
}

/** Whatever a view cannot show becomes a sentence in its place; the pane goes on following the selection. */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override state: FailureBoundaryState = { failed: null };

  static getDerivedStateFromError(failure: unknown): Pick<FailureBoundaryState, 'failed'> {
    return { failed: { failure, on: UNKNOWN } };
  }

  static getDerivedStateFromProps(
    { subject }: FailureBoundaryProps,
    { failed }: FailureBoundaryState,
  ): FailureBoundaryState | null {
    if (!failed || failed.on === subject) return null;
    return { failed: failed.on === UNKNOWN ? { ...failed, on: subject } : null };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{explain(failed.failure, this.props.language)}</MessageBarBody>
      </MessageBar>
    );
  }
}

/** An error is caught without its props; the next look at them says which subject it belongs to. */
const UNKNOWN = Symbol('not known yet');
