import type { ListResult } from '@matchwright/engine';
import { Download, FileSpreadsheet, Printer } from 'lucide-react';
import { useState } from 'react';
import { planner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { downloadBlob, downloadText } from '../../parts/download.ts';
import { Notice } from '../../parts/notice.tsx';
import { phrases } from '../../text/phrases.ts';
import styles from './list-actions.module.css';
import { listSources } from './list-sources.ts';

const t = phrases.list;

export function ListActions({ result }: { result: ListResult }) {
  const [failed, setFailed] = useState(false);
  const save = (exported: Promise<void>) =>
    exported.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div className={styles.actions} data-print="no">
      <Button icon={Download} onClick={() => void save(exportCsv(result))}>
        {t.exportCsv}
      </Button>
      <Button icon={FileSpreadsheet} onClick={() => void save(exportXlsx(result))}>
        {phrases.studio.exportXlsx}
      </Button>
      <Button icon={Printer} onClick={() => window.print()}>
        {phrases.studio.print}
      </Button>
      {failed && (
        <Notice tone="risk" role="alert">
          <p>{phrases.studio.exportFailed}</p>
        </Notice>
      )}
    </div>
  );
}

async function exportCsv(result: ListResult) {
  const { listCsv } = await import('./list-csv.ts');
  downloadText(listCsv(result), `${t.fileName}-${result.season}.csv`, 'text/csv;charset=utf-8');
}

/** The writer of workbooks is loaded when it is asked for: few visits need it. */
async function exportXlsx(result: ListResult) {
  const { listXlsx } = await import('./list-xlsx.ts');
  const { facts } = planner.store.getState();
  const { today } = planner.readingContext();
  const sources = facts ? listSources(result, facts) : [];
  const blob = await listXlsx(result, { today, facts: facts?.version ?? '', sources });
  downloadBlob(blob, `${t.fileName}-${result.season}.xlsx`);
}
