// The tools are plain JavaScript, because Node runs them before anything is installed.
declare module '*/tools/build.mjs' {
  export function ensureWeb(root: string): Promise<void>;
}

declare module '*/tools/setup/browser.mjs' {
  export function findBrowser(): string | null;
}
