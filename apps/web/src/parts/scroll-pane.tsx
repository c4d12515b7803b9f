import type { CSSProperties, ReactNode, Ref } from 'react';

interface Props {
  label: string;
  className: string | undefined;
  style?: CSSProperties;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A part of the page that scrolls by itself, by keyboard too. */
export function ScrollPane({ label, children, ...rest }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section {...rest} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
