import type { LucideIcon } from 'lucide-react';
import { type CSSProperties, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import styles from './pop-up.module.css';

interface Props {
  label: string;
  icon?: LucideIcon;
  look?: 'plain' | 'quiet';
  /** What opens; `close` also gives the focus back. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a small window under itself; Escape, a press beside it and the button close it. */
export function PopUp({ label, icon, look = 'plain', children }: Props) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const window_ = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState<CSSProperties>({});
  return (
    <span ref={anchor}>
      <Button
        look={look}
        {...(icon ? { icon } : {})}
        aria-expanded={open}
        popoverTarget={id}
        onClick={() => anchor.current && setPlace(under(anchor.current))}
      >
        {label}
      </Button>
      <div
        ref={window_}
        id={id}
        popover="auto"
        className={styles.window}
        style={place}
        role="dialog"
        aria-label={label}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && children(() => window_.current?.hidePopover())}
      </div>
    </span>
  );
}

/** A fixed place under a button that keeps the window inside the page. */
function under(button: HTMLElement): CSSProperties {
  const { bottom, right, left } = button.getBoundingClientRect();
  const room = { top: bottom + 4, maxHeight: `max(240px, calc(100dvh - ${bottom + 16}px))` };
  const { clientWidth } = document.documentElement;
  return left > clientWidth / 2 ? { ...room, right: clientWidth - right } : { ...room, left };
}
