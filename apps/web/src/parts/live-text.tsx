/** Says a change aloud to screen readers when they are free; invisible on the page. */
export function LiveText({ text }: { text: string }) {
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {text}
    </p>
  );
}
