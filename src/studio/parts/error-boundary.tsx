// A fault of one screen takes neither the frame nor the other screens with it.
import { Component, type ReactNode } from "react";
import { FaultPanel } from "./fault-panel.tsx";

export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <FaultPanel alone error={this.state.error} again={() => this.setState({ error: null })} />;
  }
}
