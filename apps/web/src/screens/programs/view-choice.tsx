import { Map as MapIcon, Table2 } from 'lucide-react';
import type { DirectoryQuery } from '../../directory/directory-query.ts';
import { Button } from '../../parts/button.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './programs-screen.module.css';

const t = roomPhrases.programMap;

interface Props {
  view: DirectoryQuery['view'];
  wide: boolean;
  onChoose: (view: DirectoryQuery['view']) => void;
}

/** The same programs as a table, on a phone as cards, or on a map. */
export function ViewChoice({ view, wide, onChoose }: Props) {
  return (
    <fieldset className={styles.views} data-print="no">
      <legend className="visually-hidden">{t.view}</legend>
      <Button look="quiet" icon={Table2} aria-pressed={view === 'table'} onClick={() => onChoose('table')}>
        {wide ? t.table : t.cards}
      </Button>
      <Button look="quiet" icon={MapIcon} aria-pressed={view === 'map'} onClick={() => onChoose('map')}>
        {t.map}
      </Button>
    </fieldset>
  );
}
