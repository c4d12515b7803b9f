import type { Facts } from '@matchwright/facts';

export interface ApiSettings {
  facts: Facts;
  /** The day when a request names none, ISO. */
  today: () => string;
  /** The moment that a calendar file bears when its request names no day, ISO in UTC. */
  moment: () => string;
}
