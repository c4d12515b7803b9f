import { createStore } from 'zustand/vanilla';

/** When something beside the profile was last written on this device by this page: the season, practice, a draft. */
export const lastKept = createStore<{ at: Date | null }>(() => ({ at: null }));

export function keptNow(): void {
  lastKept.setState({ at: new Date() });
}
