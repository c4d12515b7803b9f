import type { SpecialtyId } from '@matchwright/facts';
import { FileInput, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { shelf } from '../../app-drafts.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { textElsewhere } from './other-texts.ts';
import { hrefOfDraft, hrefOfFresh, type OpenDraft } from './use-open-draft.ts';

const t = roomPhrases.words;

/** A text that was put in before its specialty was chosen: where it is, and the way to have it here. */
export function TextElsewhere({ draft, drafts }: { draft: OpenDraft; drafts: readonly TextDraft[] }) {
  const [brought, setBrought] = useState<{ id: string; from: SpecialtyId } | null>(null);
  const other = textElsewhere(draft, drafts);
  const nameOf = (specialty: SpecialtyId) => phrases.list.shortSpecialty[specialty];
  if (brought?.id === draft.id && draft.specialty !== brought.from)
    return (
      <Notice tone="note" role="status">
        <p>{t.elsewhere.brought(nameOf(brought.from))}</p>
        <Button icon={Undo2} onClick={() => putBack(draft, brought.from)}>
          {t.elsewhere.putBack}
        </Button>
      </Notice>
    );
  if (!other) return null;
  function bring(found: NonNullable<typeof other>) {
    const moved = { ...found, specialty: draft.specialty };
    setBrought({ id: found.id, from: found.specialty });
    shelf.put(moved);
    window.location.replace(hrefOfDraft(moved));
  }
  return (
    <Notice tone="note" role="status">
      <p>{t.elsewhere.says(nameOf(other.specialty))}</p>
      <p>
        <a href={hrefOfDraft(other)}>{t.openIt}</a>
      </p>
      <Button icon={FileInput} onClick={() => bring(other)}>
        {t.elsewhere.bring}
      </Button>
    </Notice>
  );
}

/** As it was: the text under its specialty, and an empty draft here. */
function putBack(draft: OpenDraft, specialty: SpecialtyId) {
  shelf.put({ ...draft, specialty });
  window.location.replace(hrefOfFresh(draft));
}
