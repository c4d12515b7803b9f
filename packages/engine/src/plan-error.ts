/** A plan that cannot be made as asked: names the field and says what to do. */
export class PlanError extends Error {
  /** Field of the profile or option, for example `preferences.pin[0]`. */
  readonly path: string;

  constructor(path: string, says: string) {
    super(says);
    this.name = 'PlanError';
    this.path = path;
  }
}
