import type { RankList } from '@matchwright/inputs/season';
import { Plus } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { useSeason } from '../../app-season.ts';
import { useProgramSearch } from '../../directory/program-search.ts';
import { MeantNote } from '../../directory/search-notes.tsx';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import type { ProgramLabel } from '../../runner/program-label.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { toRank } from './interviewed.ts';
import styles from './rank.module.css';
import { added, editRankList, keyOf, type NewLine } from './rank-edits.ts';
import type { NameOf } from './rank-names.ts';

const t = roomPhrases.rank;
const SHOWN = 8;
const NOTHING: ProgramLabel[] = [];

interface Props {
  list: RankList;
  nameOf: NameOf;
}

/** @param late lists are closed, or probably so: what is missing here can be noted, and nobody is led to it */
export function AddSection({ list, nameOf, late }: Props & { late: boolean }) {
  if (late)
    return (
      <Fold label={t.add.title} memory="rank-add">
        <div className={styles.block}>
          <MarkedRanked list={list} nameOf={nameOf} late />
          <Interviewed list={list} nameOf={nameOf} late />
          <SearchPrograms list={list} nameOf={nameOf} />
        </div>
      </Fold>
    );
  return (
    <div className={styles.block}>
      <h3>{t.add.title}</h3>
      <Interviewed list={list} nameOf={nameOf} />
      <SearchPrograms list={list} nameOf={nameOf} />
    </div>
  );
}

function add(lines: NewLine[], nameOf: NameOf): void {
  const [first] = lines;
  if (first) editRankList(t.did.added(lines.length, nameOf(keyOf(first)).name), (list) => added(list, lines));
}

function Interviewed({ list, nameOf, late = false }: Props & { late?: boolean }) {
  const log = useSeason((state) => state.value?.log);
  const lines = log ? toRank(log, list, (code) => nameOf(code).main ?? code).interviewed : [];
  if (lines.length === 0) return null;
  return (
    <>
      <p>{t.add.interviewed(lines.length)}</p>
      <ul className={styles.found}>
        {lines.map((line) => (
          <Found key={keyOf(line)} line={line} nameOf={nameOf} isListed={false} />
        ))}
      </ul>
      {/* One alone has its own button. */}
      {lines.length > 1 && (
        <div className={styles.actions}>
          <Button {...(late ? {} : { look: 'primary' })} icon={Plus} onClick={() => add(lines, nameOf)}>
            {t.add.all(lines.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** What the tracker has as ranked and the list has not: one press, and nothing by itself. */
export function MarkedRanked({ list, nameOf, late = false }: Props & { late?: boolean }) {
  const log = useSeason((state) => state.value?.log);
  const lines = log ? toRank(log, list, (code) => nameOf(code).main ?? code).ranked : [];
  if (lines.length === 0) return null;
  return (
    <Notice tone="note">
      <p>{t.add.ranked(lines.length)}</p>
      <Button {...(late ? {} : { look: 'primary' })} icon={Plus} onClick={() => add(lines, nameOf)}>
        {t.add.allRanked(lines.length)}
      </Button>
    </Notice>
  );
}

function SearchPrograms({ list, nameOf }: Props) {
  const id = useId();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words.trim());
  const labels = usePlanner((state) => state.facts?.labels ?? NOTHING);
  const { codes, meant } = useProgramSearch(wanted, labels);
  const found = useMemo(() => codes && labels.filter((label) => codes.has(label.code)), [labels, codes]);
  const listed = new Set(list.ranks.map((line) => nameOf(keyOf(line)).main ?? keyOf(line)));
  const code = codeIn(wanted);
  const asTyped = code !== null && !list.ranks.some((line) => keyOf(line) === code) ? code : null;
  return (
    <div className={styles.search}>
      <label className={styles.label} htmlFor={id}>
        {t.add.search}
      </label>
      <p className="soft" id={`${id}-help`}>
        {t.add.searchHelp}
      </p>
      <SearchBox id={id} aria-describedby={`${id}-help`} words={words} onWords={setWords} />
      <MeantNote typed={wanted} meant={asTyped === null ? meant : null} />
      <p role="status" className="soft">
        {found && asTyped === null ? t.add.found(found.length) : ''}
      </p>
      {found && found.length > 0 && (
        <ul className={styles.found}>
          {found.slice(0, SHOWN).map(({ code: main }) => (
            <Found key={main} line={{ program: main }} nameOf={nameOf} isListed={listed.has(main)} />
          ))}
        </ul>
      )}
      {asTyped && (
        <div className={styles.actions}>
          <Button icon={Plus} onClick={() => add([{ program: asTyped }], nameOf)}>
            {t.add.asTyped(asTyped)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A whole NRMP code that was typed: of a track, or of a program that we do not know. */
function codeIn(text: string): string | null {
  const code = text.replace(/[\s-]/g, '').toUpperCase();
  return /^\d{7}[A-Z]\d$/.test(code) ? code : null;
}

function Found({ line, nameOf, isListed }: { line: NewLine; nameOf: NameOf; isListed: boolean }) {
  const key = keyOf(line);
  const { name, place, specialty } = nameOf(key);
  const about = [place, specialty && phrases.list.shortSpecialty[specialty], line.program];
  return (
    <li>
      <span>
        <b>{name}</b>
        <span className={styles.where}>{about.filter(Boolean).join(' · ')}</span>
      </span>
      {isListed ? (
        <span className="soft">{t.add.onList}</span>
      ) : (
        <Button icon={Plus} aria-label={t.add.oneName(name)} onClick={() => add([line], nameOf)}>
          {t.add.one}
        </Button>
      )}
    </li>
  );
}
