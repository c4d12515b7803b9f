import type { LetterRival, LetterStanding } from '@matchwright/words';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { isWritten } from './draft-meant.ts';
import { hrefOfDraft, type Opened } from './use-open-draft.ts';
import type { JudgedLetter } from './use-review.ts';

const t = roomPhrases.words;

/** What speaks against a letter before a word of it is read: the program's wish, and another letter of the person. */
export function LetterNotices({ letter, opened }: { letter: JudgedLetter | null; opened: Opened }) {
  const { standing, rival = null } = letter ?? {};
  return (
    <>
      {standing?.state === 'not-wanted' && (
        <Notice tone="risk" title={t.letter.notWanted} role="status">
          <p>{t.letter.notWantedHelp}</p>
        </Notice>
      )}
      {standing && standing.state !== 'not-wanted' && <When standing={standing} />}
      {standing?.rival && rival && <Rival why={standing.rival.why} rival={rival} opened={opened} />}
    </>
  );
}

function When({ standing: { state, says, against } }: { standing: LetterStanding }) {
  return (
    <Notice tone={state === 'late' ? 'care' : 'note'} title={t.letter.when} role="status">
      <p>{says}</p>
      {against !== null && (
        <p>
          <SourceNotes ids={[against]} />
        </p>
      )}
    </Notice>
  );
}

interface RivalProps extends Pick<LetterRival, 'why'> {
  rival: TextDraft;
  opened: Opened;
}

function Rival({ why, rival, opened: { draft, edit } }: RivalProps) {
  if (!isWritten(rival)) return null;
  function makeInterest() {
    const kind = 'letter-of-interest';
    edit({ kind });
    window.location.replace(hrefOfDraft({ ...draft, kind }));
  }
  const { title, help } = {
    'second-intent': { title: t.secondIntent, help: t.secondIntentHelp(rival.program.trim()) },
    'unnamed-intent': { title: t.letter.unnamedIntent, help: t.letter.unnamedIntentHelp },
    'second-update': { title: t.letter.secondUpdate, help: t.letter.secondUpdateHelp },
  }[why];
  return (
    <Notice tone={why === 'second-intent' ? 'risk' : 'care'} title={title} role="status">
      <p>{help}</p>
      <p>
        <a href={hrefOfDraft(rival)}>{t.openIt}</a>
      </p>
      {why === 'second-intent' && <Button onClick={makeInterest}>{t.letter.makeInterest}</Button>}
    </Notice>
  );
}
