import type { ListResult } from '@matchwright/engine';
import { Save } from 'lucide-react';
import { memo, useRef, useState } from 'react';
import { planner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { TextInput } from '../../parts/inputs.tsx';
import { Notice } from '../../parts/notice.tsx';
import { keptName, type ListVersion, LONGEST_NAME, withVersion } from '../../storage/list-versions.ts';
import { dayOf } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import { wishesOf } from './list-edits.ts';
import { useVersions, type Versions } from './use-versions.ts';
import { VersionCompare } from './version-compare.tsx';
import { comparedList } from './version-difference.ts';
import { VersionEntry } from './version-entry.tsx';
import styles from './versions-section.module.css';

const t = phrases.studio;

/** Lists kept by name on this device: to come back to, and to compare with each other and with the list now. */
export const VersionsSection = memo(function VersionsSection({ result }: { result: ListResult }) {
  const kept = useVersions();
  const [says, setSays] = useState('');
  const [deleted, setDeleted] = useState<ListVersion | null>(null);
  const { versions, failed, change } = kept;
  async function bringBack(version: ListVersion) {
    setDeleted(null);
    if (await change((all) => inOrder([...all, version]))) setSays('');
  }
  return (
    <section className={styles.section} aria-labelledby="versions-title" data-print="no">
      <h2 id="versions-title">{t.versions}</h2>
      <p className="soft">{t.versionsHelp}</p>
      {failed && (
        <Notice tone="care">
          <p>{failed === 'closed' ? t.versionsFailed : t.versionsUnread}</p>
        </Notice>
      )}
      {versions && !failed && result.programs.length > 0 && (
        <SaveForm
          change={change}
          onSay={(words) => {
            setDeleted(null);
            setSays(words);
          }}
        />
      )}
      <div role="status" className={styles.status}>
        {says && <p className="soft">{says}</p>}
        {deleted && <Button onClick={() => void bringBack(deleted)}>{t.versionBring}</Button>}
      </div>
      {versions && versions.length > 0 && (
        <>
          <ul className={styles.versions}>
            {versions.toReversed().map((version) => (
              <VersionEntry
                key={version.id}
                version={version}
                change={change}
                onSay={(words) => {
                  setDeleted(null);
                  setSays(words);
                }}
                onDeleted={(gone) => {
                  setDeleted(gone);
                  setSays(t.versionDeleted(gone.name));
                }}
              />
            ))}
          </ul>
          <VersionCompare versions={versions} result={result} />
        </>
      )}
    </section>
  );
});

function inOrder(versions: ListVersion[]): ListVersion[] {
  return versions.toSorted((a, b) => a.savedAt.localeCompare(b.savedAt));
}

const DOUBLE_CLICK_MS = 700;

interface SaveProps {
  change: Versions['change'];
  onSay: (words: string) => void;
}

function SaveForm({ change, onSay }: SaveProps) {
  const [typed, setTyped] = useState('');
  const today = planner.readingContext().today;
  const closedUntil = useRef(0);
  async function save() {
    // The second press of a double click would keep the list once more, under another name.
    if (performance.now() < closedUntil.current) return;
    closedUntil.current = Number.POSITIVE_INFINITY;
    onSay(await keep());
    closedUntil.current = performance.now() + DOUBLE_CLICK_MS;
  }
  /** What to say of it; nothing when it failed, which is said elsewhere. */
  async function keep(): Promise<string> {
    const name = keptName(typed) || t.versionDefault(dayOf(today));
    const result = await settledList();
    if (!result) return t.versionNothing;
    if (!(await change((versions) => withVersion(versions, versionOf(result, name))))) return '';
    setTyped('');
    return t.versionSaved(name);
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        label={t.versionName}
        value={typed}
        maxLength={LONGEST_NAME}
        onChange={setTyped}
        placeholder={t.versionDefault(dayOf(today))}
      />
      <Button icon={Save} type="submit">
        {t.versionSave}
      </Button>
    </form>
  );
}

/** The list of the wishes as they stand: the one on the page, once it has followed. Null when it could not. */
function settledList(): Promise<ListResult | null> {
  return new Promise((resolve) => {
    const look = () => {
      const { plan, subject } = planner.store.getState();
      if (plan.error === null && plan.subject !== subject) return false;
      resolve(plan.error === null ? plan.result : null);
      return true;
    };
    if (look()) return;
    const stop = planner.store.subscribe(() => {
      if (look()) stop();
    });
  });
}

function versionOf(result: ListResult, name: string): ListVersion {
  return {
    id: `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`,
    name,
    savedAt: new Date().toISOString(),
    season: result.season,
    ...comparedList(result),
    wishes: wishesOf(planner.store.getState().lastComplete ?? {}),
  };
}
