import { useCallback, useEffect, useRef, useState } from 'react';
import { type ListVersion, openVersions, type VersionStore } from '../../storage/list-versions.ts';

export interface Versions {
  /** Oldest first; null until they are read, or when they cannot be. */
  versions: ListVersion[] | null;
  /** `closed`: the browser keeps nothing. `unread`: what is stored is not what this version of the app wrote. */
  failed: 'closed' | 'unread' | null;
  /** Answers whether the change was kept. */
  change: (change: (versions: ListVersion[]) => ListVersion[]) => Promise<boolean>;
}

/** The versions of the list that are kept on this device. */
export function useVersions(): Versions {
  const [versions, setVersions] = useState<ListVersion[] | null>(null);
  const [failed, setFailed] = useState<Versions['failed']>(null);
  const store = useRef<Promise<VersionStore> | null>(null);
  useEffect(() => {
    const opened = openVersions();
    store.current = opened;
    opened
      .then((open) => open.read())
      .then((read) => (read ? setVersions(read) : setFailed('unread')))
      .catch(() => setFailed('closed'));
    return () => void opened.then((open) => open.close()).catch(() => {});
  }, []);
  const change = useCallback(async (step: (versions: ListVersion[]) => ListVersion[]) => {
    try {
      const open = await store.current;
      if (!open) return false;
      setVersions(await open.change(step));
      return true;
    } catch {
      setFailed('closed');
      return false;
    }
  }, []);
  return { versions, failed, change };
}
