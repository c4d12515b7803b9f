/** A data file does not hold what it should. The message names file, place and expectation. */
export class FactsFileError extends Error {
  override readonly name = 'FactsFileError';
  readonly file: string;
  readonly place: string;

  constructor(file: string, place: string, says: string) {
    super(`${file}.json, ${place}: ${says}`);
    this.file = file;
    this.place = place;
  }
}
