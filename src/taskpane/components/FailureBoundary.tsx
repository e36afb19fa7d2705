import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../engine/language';
import type { Recognition } from '../../workbook/recognise';
import { explain } from '../strings';

interface FailureBoundaryProps {
  language: Language;
  /** Another selection is another chance. */
  recognition: Recognition;
  children: ReactNode;
}

interface FailureBoundaryState {
  failed: { failure: unknown; on: Recognition } | null;
}

/** Whatever a view cannot show becomes a sentence in its place; the pane goes on following the selection. */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override state: FailureBoundaryState = { failed: null };

  static getDerivedStateFromError(failure: unknown): Pick<FailureBoundaryState, 'failed'> {
    return { failed: { failure, on: NOWHERE } };
  }

  static getDerivedStateFromProps(
    { recognition }: FailureBoundaryProps,
    { failed }: FailureBoundaryState,
  ): FailureBoundaryState | null {
    if (!failed || failed.on === recognition) return null;
    return { failed: failed.on === NOWHERE ? { ...failed, on: recognition } : null };
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

/** An error is caught without its props; the next look at them says which selection it belongs to. */
const NOWHERE: Recognition = { kind: 'nothing', reason: 'empty', area: null };
