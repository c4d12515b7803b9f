/** The person can repair this: the message names the place and what is expected. Exit code 2, no stack. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
