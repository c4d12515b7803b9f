import type { SeasonLog } from '@matchwright/inputs/season';
import { roomPhrases } from '../../text/room-phrases.ts';
import { ProgramSearch } from './program-search.tsx';
import { addApplications } from './season-actions.ts';
import { newApplication } from './season-edits.ts';

const t = roomPhrases.season.tracker;

export function BySearch({ log }: { log: SeasonLog }) {
  const codes = new Set(log.applications.flatMap(({ program }) => program ?? []));
  return (
    <ProgramSearch
      choose={t.start.add}
      chooseOf={t.start.addOf}
      settled={{ codes, word: t.start.followed }}
      onChoose={({ code, name }) => addApplications(t.steps.added(name), [newApplication(code)])}
    />
  );
}
