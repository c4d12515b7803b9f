import type { SoapReady } from '@matchwright/engine/season';
import { editSeason } from '../../app-season.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.soap;

/** One step of undo each. */
export function markReady({ id, title }: SoapReady, ready: boolean): void {
  editSeason(ready ? t.marked(title) : t.unmarked(title), (log) => {
    const others = log.soapReady.filter((one) => one !== id);
    return { ...log, soapReady: ready ? [...others, id] : others };
  });
}

/** @param zone IANA name; empty for the zone of the device */
export function chooseZone(zone: string): void {
  editSeason(t.zoneChanged, ({ zone: _former, ...log }) => (zone === '' ? log : { ...log, zone }));
}
