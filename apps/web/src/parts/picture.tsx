import type { Chart, Direction } from '@matchwright/charts';
import { Download } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { direction } from '../text/language.ts';
import { phrases } from '../text/phrases.ts';
import { Button } from './button.tsx';
import { DataTable } from './data-table.tsx';
import { Fold } from './fold.tsx';
import styles from './picture.module.css';
import { type Download as File, type Kind, savePicture } from './picture-file.ts';
import { useElementWidth } from './use-element-width.ts';

const t = phrases.pictures;
const KINDS: Kind[] = ['SVG', 'PNG'];
/** Until the page is laid out, and while the picture is folded away. */
const FIRST_WIDTH = 340;
const LEAST_WIDTH = 120;

interface Props {
  /** Names the picture: its table, its files and their heading. */
  title: string;
  /** Shows the title above; without, what stands around the picture names it. */
  captioned?: boolean;
  /** Draws for a width in pixels. Keep it the same function while the numbers are the same. */
  draw: (width: number, direction: Direction) => Chart;
  /** The widest that it is worth drawing, pixels. */
  widest?: number;
  file: Omit<File, 'title'>;
  /** What is worth saying under it. */
  children?: ReactNode;
}

/** A picture of numbers at the width that there is, with its table and its files. */
export function Picture({ title, captioned = false, draw, widest, file, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const measured = useElementWidth(frame);
  const room = measured < LEAST_WIDTH ? FIRST_WIDTH : measured;
  const width = Math.min(room, widest ?? room);
  const chart = useMemo(() => draw(width, direction), [draw, width]);
  const body = (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own marks; the charts room escapes every text */}
      <div ref={frame} className={styles.frame} dangerouslySetInnerHTML={{ __html: chart.svg }} />
      {children}
      <div className={styles.tools} data-print="no">
        <Fold label={t.asTable}>
          <ChartTable title={title} chart={chart} />
        </Fold>
        <Downloads chart={chart} file={{ ...file, title }} />
      </div>
    </>
  );
  if (!captioned) return <div className={styles.picture}>{body}</div>;
  return (
    <figure className={styles.picture}>
      <figcaption className={styles.caption}>{title}</figcaption>
      {body}
    </figure>
  );
}

function ChartTable({ title, chart }: { title: string; chart: Chart }) {
  const rows = chart.table.rows.map((cells, place) => ({ cells, place }));
  return (
    <DataTable
      label={title}
      rows={rows}
      keyOf={({ place }) => String(place)}
      columns={chart.table.columns.map((column, index) => ({
        ...column,
        value: ({ cells }: (typeof rows)[number]) => cells[index],
      }))}
    />
  );
}

function Downloads({ chart, file }: { chart: Chart; file: File }) {
  const [failed, setFailed] = useState(false);
  const save = (kind: Kind) => {
    setFailed(false);
    savePicture(chart, file, kind).catch(() => setFailed(true));
  };
  return (
    <div className={styles.downloads}>
      {KINDS.map((kind) => (
        <Button
          key={kind}
          look="quiet"
          icon={Download}
          aria-label={t.downloadAs(kind, file.title)}
          onClick={() => save(kind)}
        >
          {kind}
        </Button>
      ))}
      {failed && <p role="alert">{t.failed}</p>}
    </div>
  );
}
