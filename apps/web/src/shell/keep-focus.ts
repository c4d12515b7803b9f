/**
 * Keeps the keyboard's place. When what had the focus leaves the page (an undone step, a start button, a row), the
 * focus would fall to the body; it goes to the screen's heading instead. Somebody who has clicked elsewhere keeps
 * their place. Returns how to stop.
 */
export function keepFocus(): () => void {
  let last = document.activeElement === document.body ? null : document.activeElement;
  const entered = (event: FocusEvent) => {
    last = event.target instanceof Element ? event.target : null;
  };
  // The browser also reports a blur when the element itself goes; only one that stays was left on purpose.
  const left = (event: FocusEvent) => {
    const from = event.target;
    setTimeout(() => {
      if (from === last && last?.isConnected && document.activeElement === document.body) last = null;
    });
  };
  const watch = new MutationObserver(() => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
  document.addEventListener('focusin', entered);
  document.addEventListener('focusout', left);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', entered);
    document.removeEventListener('focusout', left);
    watch.disconnect();
  };
}
