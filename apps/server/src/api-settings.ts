import type { EasternClock } from '@matchwright/engine/season-day';
import type { Facts } from '@matchwright/facts';

export interface ApiSettings {
  facts: Facts;
  /** The day when a request names none, ISO. */
  today: () => string;
  /** The moment that a calendar file bears when its request names no day, ISO in UTC. */
  moment: () => string;
  /** What New York shows now, by which deadlines are judged when a request names no day; left out: that day alone. */
  clock?: () => EasternClock;
}
