import type { Facts } from '@matchwright/facts';

export interface ApiSettings {
  facts: Facts;
  /** The day when a request names none, ISO. */
  today: () => string;
}
