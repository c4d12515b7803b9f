/**
 * Builds apps/web/dist unless it was made from the same sources.
 * @param root folder of the project
 * @param announce called before a build begins
 */
export function ensureWeb(root: string, announce?: () => void): Promise<void>;
/** Builds apps/cli/dist unless it was made from the same sources. @param root folder of the project */
export function ensureCli(root: string): Promise<void>;
