import { US_STATES } from '@matchwright/inputs';
import { Download } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DirectoryRow } from '../../../directory/directory-row.ts';
import { Button } from '../../../parts/button.tsx';
import { downloadText } from '../../../parts/download.ts';
import { ChoiceInput } from '../../../parts/inputs.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useElementWidth } from '../../../parts/use-element-width.ts';
import { messageOf } from '../../../planner/planning.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { type MapCluster, mapClusters } from './map-clusters.ts';
import { MapLegend } from './map-legend.tsx';
import { MapMarks } from './map-marks.tsx';
import { clusterName } from './map-names.ts';
import { mapPoints } from './map-points.ts';
import { mapSvg } from './map-svg.ts';
import { isInView, viewOf, WHOLE_COUNTRY } from './map-view.ts';
import { PlaceList } from './place-list.tsx';
import styles from './program-map.module.css';
import { StateLists } from './state-lists.tsx';
import { loadStateShapes, type StateShape } from './state-shapes.ts';

const t = roomPhrases.programMap;

interface Props {
  rows: readonly DirectoryRow[];
  /** False while there is no profile: then no program is on a list. */
  own: boolean;
  /** State that is looked at; empty: the whole country. */
  zoom: string;
  onZoom: (state: string) => void;
}

/** The programs that pass the filters, on a map that is drawn on the device, and as lists by state. */
export default function ProgramMap(props: Props) {
  const [shapes, setShapes] = useState<StateShape[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    loadStateShapes().then(setShapes, (failure) => setError(messageOf(failure)));
  }, []);
  const { points, outside } = useMemo(() => mapPoints(props.rows), [props.rows]);
  return (
    <div className={styles.screen}>
      {error && (
        <Notice tone="risk" title={t.failed} role="alert">
          <p>{error}</p>
        </Notice>
      )}
      {!shapes && !error && <p className="soft">{t.loading}</p>}
      {shapes && <Drawing {...props} shapes={shapes} points={points} />}
      {outside.length > 0 && (
        <section aria-labelledby="outside" className={styles.outside}>
          <h2 id="outside">{t.outside}</h2>
          <p className="soft">{t.outsideHelp}</p>
          <PlaceList rows={outside} />
        </section>
      )}
      <StateLists rows={props.rows} />
    </div>
  );
}

interface DrawingProps extends Props {
  shapes: readonly StateShape[];
  points: ReturnType<typeof mapPoints>['points'];
}

/** Least distance between two marks, pixels: what a finger, or a mouse, can tell apart. */
const APART = { coarse: 40, fine: 26 };

function Drawing({ rows, own, zoom, onZoom, shapes, points }: DrawingProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useElementWidth(frame);
  const [chosen, setChosen] = useState<string | null>(null);
  const view = useMemo(() => {
    const shape = shapes.find(({ state }) => state === zoom);
    return shape ? viewOf(shape.bounds) : WHOLE_COUNTRY;
  }, [shapes, zoom]);
  const clusters = useMemo(() => {
    if (width === 0) return [];
    const apart = window.matchMedia('(pointer: coarse)').matches ? APART.coarse : APART.fine;
    return mapClusters(
      points.filter((point) => isInView(point, view)),
      (apart * view.width) / width,
    );
  }, [points, view, width]);
  const open = clusters.find(({ key }) => key === chosen);
  return (
    <>
      <div className={styles.bar} data-print="no">
        <StateChoice rows={rows} zoom={zoom} onZoom={onZoom} />
        <Button
          look="quiet"
          icon={Download}
          onClick={() =>
            downloadText(
              mapSvg({ shapes, clusters, view, title: t.title, source: t.source }),
              `${t.fileName}.svg`,
              'image/svg+xml',
            )
          }
        >
          {t.download}
        </Button>
      </div>
      <div className={styles.drawing}>
        <div>
          <div ref={frame} className={styles.frame}>
            <svg
              viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
              className={styles.land}
              aria-hidden="true"
            >
              {shapes.map(({ state, d }) => (
                <path
                  key={state}
                  d={d}
                  className={zoom !== '' && state !== zoom ? styles.aside : undefined}
                />
              ))}
            </svg>
            <MapMarks
              label={t.title}
              clusters={clusters}
              view={view}
              chosen={open?.key ?? null}
              onChoose={({ key }) => setChosen(key === chosen ? null : key)}
            />
          </div>
          <p className={styles.source}>{t.source}</p>
        </div>
        <div className={styles.side}>
          <Chosen cluster={open ?? null} none={clusters.length === 0} />
          <MapLegend own={own} />
        </div>
      </div>
    </>
  );
}

/** The programs of the mark that was pressed; said aloud when they change. */
function Chosen({ cluster, none }: { cluster: MapCluster | null; none: boolean }) {
  return (
    <section className={styles.chosen} aria-live="polite">
      {cluster ? (
        <>
          <h2 className={styles.small}>{clusterName(cluster)}</h2>
          <PlaceList rows={cluster.rows} />
        </>
      ) : (
        <p className="soft">{none ? t.noneInView : t.help}</p>
      )}
    </section>
  );
}

function StateChoice({ rows, zoom, onZoom }: Pick<Props, 'rows' | 'zoom' | 'onZoom'>) {
  const options = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
    return Object.entries(US_STATES)
      .filter(([state]) => counts.has(state))
      .map(([value, name]) => ({ value, label: t.stateCount(name, t.programs(counts.get(value) ?? 0)) }));
  }, [rows]);
  return (
    <ChoiceInput
      label={t.zoom}
      empty={t.whole}
      value={zoom}
      options={options}
      onChange={onZoom}
      width="medium"
    />
  );
}
