/** Characters, as much as the reviewer reads; a browser stands still over a field that holds much more. */
export const MOST_AT_ONCE = 200_000;
