/** The program file of Chromium or Chrome, or null when none is installed. */
export function findBrowser(): string | null;
/** Installs Chromium where that is possible without asking. @throws with a message for people */
export function ensureBrowser(): void;
