import type { RankResult } from '@matchwright/engine/season';
import type { Issue } from '@matchwright/inputs';
import { Download, FileSpreadsheet, Printer } from 'lucide-react';
import { useState } from 'react';
import { planner } from '../../app-planner.ts';
import { editSeason, useSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { downloadText } from '../../parts/download.ts';
import { Notice } from '../../parts/notice.tsx';
import { readerReady, readerWords } from '../../text/reader-words.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { ChooseFile } from './choose-file.tsx';
import styles from './rank.module.css';
import { useRankNames } from './rank-names.ts';
import { takenList } from './taken-list.ts';
import { rankFileOf } from './use-rank-order.ts';

const t = roomPhrases.rank;
const FILE = 'matchwright-rank-list';

interface Opened {
  name: string;
  programs: number;
  /** What was changed, or what keeps the file from being opened. */
  lines: string[];
  isRefused: boolean;
}

export function FileSection({ result }: { result: RankResult | null }) {
  const log = useSeason((state) => state.value?.log);
  const nameOf = useRankNames();
  const [opened, setOpened] = useState<Opened | null>(null);
  const isEmpty = !log?.rankList || (log.rankList.ranks.length === 0 && log.rankList.pairs.length === 0);
  const save = async () => {
    if (!log) return;
    const { serializeRankList } = await import('@matchwright/inputs/season');
    downloadText(serializeRankList(rankFileOf(log)), `${FILE}.yaml`, 'application/yaml');
  };
  const saveCsv = async () => {
    if (!log?.rankList) return;
    const { rankCsv } = await import('./rank-csv.ts');
    downloadText(rankCsv(log.rankList, result, nameOf), `${FILE}.csv`, 'text/csv;charset=utf-8');
  };
  const open = async (name: string, text: string) => setOpened(await openList(name, text));
  return (
    <section className={styles.part} id="rank-file" aria-labelledby="rank-file-title">
      <h2 id="rank-file-title" tabIndex={-1}>
        {t.file.title}
      </h2>
      <p>{t.file.lede}</p>
      <div className={styles.actions}>
        <Button icon={Printer} disabled={isEmpty} onClick={() => window.print()}>
          {t.file.print}
        </Button>
        <Button icon={Download} disabled={isEmpty} onClick={() => void save()}>
          {t.file.save}
        </Button>
        <Button icon={FileSpreadsheet} disabled={isEmpty} onClick={() => void saveCsv()}>
          {t.file.csv}
        </Button>
      </div>
      <ChooseFile
        label={t.file.open}
        help={t.file.openHelp}
        accept=".yaml,.yml,.json,application/json,application/yaml,text/yaml"
        onText={(name, text) => void open(name, text)}
      />
      {opened && <OpenedNotice opened={opened} />}
    </section>
  );
}

function OpenedNotice({ opened: { name, programs, lines, isRefused } }: { opened: Opened }) {
  return (
    <Notice
      tone={isRefused ? 'risk' : 'note'}
      role={isRefused ? 'alert' : 'status'}
      title={isRefused ? t.file.problem(name) : t.file.read(name, programs)}
    >
      {lines.length > 0 && !isRefused && <p>{t.file.remarks}</p>}
      {lines.length > 0 && (
        <ul className={styles.bullets}>
          {lines.slice(0, 12).map((line) => (
            <li key={line}>{readerWords(line)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** A file with mistakes changes nothing; each mistake is named. */
async function openList(name: string, text: string): Promise<Opened> {
  const { parseRankListText } = await import('@matchwright/inputs/season');
  await Promise.all([planner.factsTried(), readerReady]);
  const { today, programCode } = planner.readingContext();
  const parsed = parseRankListText(text, undefined, { today, ...(programCode ? { programCode } : {}) });
  if (!parsed.ok) return { name, programs: 0, lines: parsed.issues.map(messageOf), isRefused: true };
  editSeason(t.did.opened(name), (log) => takenList(log, parsed.list));
  const lines = [...parsed.repairs, ...parsed.warnings];
  return { name, programs: parsed.list.ranks.length, lines, isRefused: false };
}

const messageOf = ({ message }: Issue) => message;
