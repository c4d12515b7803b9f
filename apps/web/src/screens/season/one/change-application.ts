import type { Application } from '@matchwright/inputs/season';

/** Changes the application of a page; `says` names the step. */
export type ChangeApplication = (says: string, change: (one: Application) => Application) => void;
