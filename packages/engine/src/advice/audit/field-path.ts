/**
 * Whether two paths of a profile concern the same thing: one is the other or lies within it. `exams` concerns
 * `exams[0].score`, and `exams.step2ck.score` is "a Step 2 CK attempt with its score".
 */
export function concerns(a: string, b: string): boolean {
  return a === b || isWithin(a, b) || isWithin(b, a);
}

function isWithin(inner: string, outer: string): boolean {
  return inner.startsWith(outer) && /^[.[]/.test(inner.slice(outer.length));
}
