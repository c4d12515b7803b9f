import type { ReactNode } from 'react';

interface Props {
  /** Id of the element on this page. */
  to: string;
  label?: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A link to a place on the same page. The address keeps naming the screen, so that a reload comes back to it. */
export function JumpLink({ to, label, className, children }: Props) {
  return (
    <a
      href={`#${to}`}
      className={className}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        jumpTo(to);
      }}
    >
      {children}
    </a>
  );
}

function jumpTo(id: string) {
  const place = document.getElementById(id);
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' });
}
