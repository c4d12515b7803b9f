/** Half a second: the slowest double press that systems count as one. */
const PAUSE_MS = 500;

/**
 * Presses do nothing for a moment. Where a press changes the page, the second one of a double press would hit whatever
 * comes to stand under the finger.
 */
export function ignoreSecondPress(page: EventTarget = window) {
  const ignore = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('click', ignore, { capture: true });
  setTimeout(() => page.removeEventListener('click', ignore, { capture: true }), PAUSE_MS);
}
