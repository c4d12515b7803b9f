import { Component, type ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { phrases } from '../text/phrases.ts';

/** Keeps a defect in one screen from blanking the page. */
export class ScreenBoundary extends Component<{ children: ReactNode }, { message: string | null }> {
  override state: { message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.message === null) return this.props.children;
    return (
      <Notice tone="risk" title={phrases.shell.broken} role="alert">
        <p className="soft">{this.state.message}</p>
        <Button onClick={() => window.location.reload()}>{phrases.shell.reload}</Button>
      </Notice>
    );
  }
}
