import { parseSeason, type SeasonLog } from '@matchwright/inputs/season';
import { type KeptStore, openKept } from '../storage/kept.ts';
import { isGroup } from '../storage/saved-document.ts';

/** A key of its own beside the saved document, so that each can change its form without the other. */
export const SEASON = 'season';
export const SEASON_FORMAT = 1;

/** What the person noted of this season, and the seasons before it, the oldest first. */
export interface SeasonRecord {
  log: SeasonLog;
  past: SeasonLog[];
}

const EMPTY_LOG: SeasonLog = { 'season-log': 1, applications: [], counts: {}, soapReady: [] };

export const NO_SEASON: SeasonRecord = { log: EMPTY_LOG, past: [] };

/** Opens the season kept on this device. Rejects where the browser keeps nothing. */
export function openSeason(): Promise<KeptStore<SeasonRecord>> {
  return openKept({
    key: SEASON,
    read: readSeasonRecord,
    write: (record) => ({ format: SEASON_FORMAT, ...record }),
  });
}

/** A season as it was stored; empty when nothing is, null when it is not what we wrote. */
export function readSeasonRecord(stored: unknown): SeasonRecord | null {
  if (stored === undefined) return NO_SEASON;
  if (!isGroup(stored) || stored.format !== SEASON_FORMAT || !Array.isArray(stored.past)) return null;
  const log = readLog(stored.log);
  const past = stored.past.map(readLog);
  return log && past.every((one) => one !== null) ? { log, past } : null;
}

function readLog(stored: unknown): SeasonLog | null {
  if (!isGroup(stored)) return null;
  // Codes and days were settled when they were entered; nothing is looked up again.
  const parsed = parseSeason(stored, { today: '' });
  return parsed.ok ? parsed.log : null;
}
