import { MOST_RANKS, pairsOfLists, type RankList } from '@matchwright/inputs/season';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { ChoiceInput, TextInput } from '../../parts/inputs.tsx';
import { Notice } from '../../parts/notice.tsx';
import { readerReady, readerWords } from '../../text/reader-words.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { ChooseFile } from './choose-file.tsx';
import { LongText } from './long-text.tsx';
import styles from './rank.module.css';
import { editRankList, keyOf, type Pair, withPairs } from './rank-edits.ts';
import { useRankNames } from './rank-names.ts';

const t = roomPhrases.rank;
const CODE = /\d{4}[\s-]?\d{3}[\s-]?[A-Z]\d/gi;
const tidy = (text: string) => text.replace(/[\s-]/g, '').toUpperCase();
const isCode = (text: string) => /^\d{7}[A-Z]\d$/.test(text);

function addPairs(pairs: readonly Pair[]): void {
  editRankList(t.did.pairs(pairs.length), (list) => withPairs(list, pairs, MOST_RANKS));
}

export function AddPair({ list }: { list: RankList }) {
  const nameOf = useRankNames();
  const [own, setOwn] = useState('');
  const [text, setText] = useState('');
  const partner = tidy(text);
  const known = nameOf(partner);
  const pair: Pair = { own: own || null, partner: partner || null };
  const problem = problemOf(pair, list);
  const [asked, setAsked] = useState(false);
  return (
    <form
      className={styles.block}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(problem !== undefined);
        if (problem) return;
        addPairs([pair]);
        setText('');
      }}
    >
      <ChoiceInput
        label={t.couple.own}
        value={own}
        empty={t.noMatch}
        options={list.ranks.flatMap((line) =>
          line.program ? [{ value: keyOf(line), label: nameOf(keyOf(line)).name }] : [],
        )}
        onChange={setOwn}
      />
      <TextInput
        label={t.couple.partner}
        help={t.couple.partnerHelp}
        value={text}
        onChange={setText}
        width="medium"
        {...(known.place ? { note: `${known.name}, ${known.place}` } : {})}
        {...(asked && problem ? { problem } : {})}
      />
      <div className={styles.actions}>
        <Button type="submit" icon={Plus}>
          {t.couple.addButton}
        </Button>
      </div>
    </form>
  );
}

function problemOf({ own, partner }: Pair, { pairs }: RankList): string | undefined {
  if (partner !== null && !isCode(partner)) return t.couple.codeWrong;
  if (own === null && partner === null) return t.couple.nobody;
  if (pairs.some((one) => one.own === own && one.partner === partner)) return t.couple.there;
  return pairs.length >= MOST_RANKS ? t.couple.full(MOST_RANKS) : undefined;
}

/** Pairs of the own list and the partner's, for a beginning. */
export function BuildPairs({ list }: { list: RankList }) {
  const [text, setText] = useState('');
  const partner = [...new Set((text.match(CODE) ?? []).map(tidy))];
  const own = list.ranks.flatMap(({ program }) => program ?? []);
  const pairs = pairsOfLists(own, partner);
  return (
    <div className={styles.block}>
      <p>{t.couple.buildHelp}</p>
      <LongText label={t.couple.codes} value={text} onChange={setText} />
      {text.trim() !== '' && partner.length === 0 && <p role="status">{t.couple.noCodes}</p>}
      {list.pairs.length > 0 && <p className="soft">{t.couple.replace}</p>}
      <div className={styles.actions}>
        <Button
          icon={Plus}
          disabled={pairs.length === 0}
          onClick={() => editRankList(t.did.pairs(pairs.length), (one) => ({ ...one, pairs }))}
        >
          {t.couple.buildButton(pairs.length)}
        </Button>
      </div>
    </div>
  );
}

/** A table of pairs; its pairs come behind those that are there. */
export function OpenPairs() {
  const [found, setFound] = useState<{ pairs: Pair[]; remarks: string[] } | null>(null);
  const open = async (_name: string, text: string) => {
    const { importPairs } = await import('@matchwright/inputs/season');
    await readerReady;
    const read = importPairs(text);
    setFound(read);
    if (read.pairs.length > 0) addPairs(read.pairs);
  };
  return (
    <div className={styles.block}>
      <ChooseFile
        label={t.couple.open}
        help={t.couple.openHelp}
        accept=".csv,.tsv,.txt,text/csv"
        onText={open}
      />
      {found && (
        <Notice tone={found.remarks.length > 0 ? 'care' : 'note'} role="status">
          <p>{t.couple.imported(found.pairs.length)}</p>
          <ul className={styles.bullets}>
            {found.remarks.slice(0, 12).map((remark) => (
              <li key={remark}>{readerWords(remark)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
