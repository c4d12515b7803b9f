import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Facts and web app lie beside the bundle in the published package, in their own rooms in a checkout. */
const isCheckout = (): boolean => existsSync(here('../src/cli.ts'));

export const factsFolder = (): string => here(isCheckout() ? '../../../packages/facts/data/' : './facts/');
export const webFolder = (): string => here(isCheckout() ? '../../web/dist/' : './web/');
/** What builds the web app of a checkout; null in the published package, which brings it along. */
export const buildScript = (): string | null =>
  isCheckout() ? new URL('../../../tools/build.mjs', import.meta.url).href : null;
export const projectFolder = (): string => here('../../../');
