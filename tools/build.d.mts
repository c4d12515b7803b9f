/** Builds apps/web/dist unless it was made from the same sources. @param root folder of the project */
export function ensureWeb(root: string): Promise<void>;
/** Builds apps/cli/dist unless it was made from the same sources. @param root folder of the project */
export function ensureCli(root: string): Promise<void>;
