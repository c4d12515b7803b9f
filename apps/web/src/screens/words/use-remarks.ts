import { type RefObject, useState } from 'react';
import { placeNow, type Remark, remarkBeside } from './remark.ts';
import type { Opened } from './use-open-draft.ts';
import type { Typing } from './use-typing.ts';

export interface RemarkSteps {
  /** Number of the remark that was chosen last. */
  active: number | null;
  /** To the remark of marked words. */
  choose: (remark: Remark) => void;
  /** To the marked words of a remark. */
  see: (remark: Remark) => void;
  /** To the words in the text to write, which are then selected. */
  correct: (remark: Remark) => void;
  /** Puts another spelling in place of the words. */
  use: (remark: Remark, spelling: string) => void;
  leave: (remark: Remark) => void;
  /** To the next remark or the one before, among the remarks. */
  step: (by: 1 | -1) => void;
  /** The same in the text to write, from the caret; answers with the remark. */
  stepInText: (by: 1 | -1) => Remark | null;
}

/** Ways between the text to write, the marked words and the remarks. */
export function useRemarks(
  { draft, edit }: Opened,
  remarks: readonly Remark[],
  typing: Typing,
  area: RefObject<HTMLTextAreaElement | null>,
): RemarkSteps {
  const [active, setActive] = useState<number | null>(null);
  function choose(remark: Remark) {
    setActive(remark.number);
    focusOn(`remark-${remark.number}`, 'nearest');
  }
  function correct(remark: Remark) {
    setActive(remark.number);
    selectWords(area.current, placeNow(draft.text, remark));
  }
  return {
    active,
    choose,
    correct,
    see(remark) {
      setActive(remark.number);
      focusOn(`words-of-${remark.number}`, 'center');
    },
    use(remark, spelling) {
      const place = placeNow(draft.text, remark);
      if (place) typing.type(draft.text.slice(0, place.from) + spelling + draft.text.slice(place.to));
    },
    leave: ({ key }) => edit({ left: [...draft.left, key] }),
    step(by) {
      const at = remarks.findIndex(({ number }) => number === active);
      const next = at < 0 && by < 0 ? remarks.length - 1 : (at + by + remarks.length) % remarks.length;
      const remark = remarks[next];
      if (!remark) return;
      choose(remark);
      document.getElementById(`words-of-${remark.number}`)?.scrollIntoView({ block: 'nearest' });
    },
    stepInText(by) {
      const caret = area.current?.selectionStart ?? 0;
      const remark = remarkBeside(remarks, caret, by);
      if (remark) correct(remark);
      return remark;
    },
  };
}

export function focusOn(id: string, block: ScrollLogicalPosition) {
  const place = document.getElementById(id);
  // What is folded away takes no focus.
  const fold = place?.closest('details');
  if (fold) fold.open = true;
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block });
}

/** Selects words in the field that they are written in; without a place the field alone. */
export function selectWords(field: HTMLTextAreaElement | null, place: { from: number; to: number } | null) {
  if (!field) return;
  if (place) {
    // A field scrolls to its caret when it takes the focus, and not when the selection alone changes.
    field.blur();
    field.setSelectionRange(place.from, place.from);
    field.focus();
    field.setSelectionRange(place.from, place.to);
  } else field.focus();
  field.scrollIntoView({ block: 'nearest' });
}
