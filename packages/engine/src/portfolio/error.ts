/**
 * A portfolio problem that has no answer or makes no sense. `path` is the place in the input, written as in
 * JavaScript (`programs[3].q.silver[2]`), so that people can be sent straight to it.
 */
export class PortfolioError extends Error {
  readonly path: string;

  constructor(path: string, says: string) {
    super(`${path}: ${says}`);
    this.name = 'PortfolioError';
    this.path = path;
  }
}
