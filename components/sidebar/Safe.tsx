import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';

/**
 * Catches what a drawing error would otherwise blank out. The stores live outside of React: nothing typed is lost, and
 * drawing again usually works.
 */
export class Safe extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="notice bad stack" role="alert">
        <p>
          <span className="lead">Heard could not show this page.</span> Your notes and what you typed are kept.
        </p>
        <Button onClick={() => this.setState({ failed: false })}>Show again</Button>
      </div>
    );
  }
}
