import type { ListResult } from '@matchwright/engine';
import { Download, Printer } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { downloadText } from '../../parts/download.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './list-actions.module.css';

const t = phrases.list;

export function ListActions({ result }: { result: ListResult }) {
  return (
    <div className={styles.actions} data-print="no">
      <Button icon={Download} onClick={() => void exportCsv(result)}>
        {t.exportCsv}
      </Button>
      <Button icon={Printer} onClick={() => window.print()}>
        {t.print}
      </Button>
    </div>
  );
}

async function exportCsv(result: ListResult) {
  const { listCsv } = await import('./list-csv.ts');
  downloadText(listCsv(result), `${t.fileName}-${result.season}.csv`, 'text/csv;charset=utf-8');
}
