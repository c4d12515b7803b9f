import type { RankedPlace } from '@matchwright/engine/season';
import type { RankedProgram } from '@matchwright/inputs/season';
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { CheckInput, ChoiceInput } from '../../parts/inputs.tsx';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { LongText } from './long-text.tsx';
import styles from './order-list.module.css';
import { added, editRankList, keyOf, leftOff, withLine, withTrack } from './rank-edits.ts';
import { type RankName, trackWords } from './rank-names.ts';
import { useRankList } from './use-rank-order.ts';

const t = roomPhrases.rank;

interface Props {
  line: RankedProgram;
  program: RankName;
  placed: RankedPlace | null;
  due: boolean;
}

/** What belongs to one program of the list: what to ask, its track, whether one would go, own notes. */
export function OrderDetails({ line, program, placed, due }: Props) {
  const key = keyOf(line);
  const { name } = program;
  return (
    <div className={styles.details}>
      {placed && placed.notes.length > 0 && (
        <div>
          <h3>{due ? t.list.toAskLater : t.list.toAsk}</h3>
          <ul className={styles.bullets}>
            {placed.notes.map((note) => (
              <li key={note}>{shown(note)}</li>
            ))}
          </ul>
        </div>
      )}
      {program.tracks.length > 1 && <Tracks line={line} program={program} />}
      {(placed?.interviewNote || line.interviewed === true) && (
        <CheckInput
          label={t.list.interviewed}
          checked={line.interviewed === true}
          onChange={(was) =>
            editRankList(t.did.interviewed(name, was), (list) =>
              withLine(list, key, { interviewed: was ? true : undefined }),
            )
          }
        />
      )}
      <CheckInput
        label={t.list.wouldNotGo}
        checked={line.wouldGo === false}
        onChange={(not) =>
          editRankList(t.did.wouldGo(name, !not), (list) =>
            withLine(list, key, { wouldGo: not ? false : undefined }),
          )
        }
      />
      <Notes key={line.notes ?? ''} line={line} name={name} />
      <div className={styles.actions}>
        <Button
          icon={Minus}
          aria-label={t.list.leaveOffName(name)}
          onClick={() => editRankList(t.did.leftOff(1, name), (list) => leftOff(list, key))}
        >
          {t.list.leaveOff}
        </Button>
      </div>
    </div>
  );
}

function Tracks({ line, program }: { line: RankedProgram; program: RankName }) {
  const list = useRankList();
  const key = keyOf(line);
  const ranked = new Set(list.ranks.map(keyOf));
  const others = program.tracks.filter(({ code }) => !ranked.has(code));
  return (
    <div className={styles.tracks}>
      <ChoiceInput
        label={t.list.trackLabel}
        help={t.list.trackHelp}
        value={key}
        options={program.tracks
          .filter(({ code }) => code === key || !ranked.has(code))
          .map((track) => ({ value: track.code, label: trackWords(track) }))}
        onChange={(code) => editRankList(t.did.track(code), (one) => withTrack(one, key, code))}
      />
      {others.length > 0 && (
        <div className={styles.actions}>
          {others.map((track) => (
            <Button
              key={track.code}
              look="quiet"
              icon={Plus}
              onClick={() =>
                editRankList(t.did.added(1, trackWords(track)), (one) =>
                  added(one, [{ program: track.code }]),
                )
              }
            >
              {t.list.addTrack(trackWords(track))}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Kept when the field is left, so that a note is one step and not one for each letter. */
function Notes({ line, name }: { line: RankedProgram; name: string }) {
  const [text, setText] = useState(line.notes ?? '');
  const keep = () => {
    const notes = text.trim() === '' ? undefined : text;
    if (notes !== line.notes)
      editRankList(t.did.notes(name), (list) => withLine(list, keyOf(line), { notes }));
  };
  return <LongText label={t.list.notes} value={text} onChange={setText} onLeave={keep} />;
}
