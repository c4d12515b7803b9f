import fc from 'fast-check';

/** Values that break careless code; fresh each time, because later steps of a mutation change them. */
const oddValues = (): unknown[] => [
  null,
  undefined,
  true,
  false,
  0,
  -0,
  1,
  -1,
  2.5,
  1e308,
  -1e308,
  1e21,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  ' ',
  '0',
  '224',
  '1e5',
  '2023-02-29',
  '2024-02-29',
  '2024-02',
  '0000-00-00',
  'unknown',
  'step1',
  'US',
  'ny',
  '1252700c0',
  '\u0000',
  '\ud800',
  '\u202eabc',
  '语言',
  '🙂'.repeat(50),
  'x'.repeat(3000),
  '__proto__',
  'constructor',
  '# not a comment',
  '- a: b',
  '*alias',
  '!!tag',
  'null',
  '~',
  'yes',
  [],
  [[]],
  [null],
  {},
  { '': 1 },
  { toString: 1, hasOwnProperty: 2 },
  { length: 3 },
  [1, [2, [3, [4]]]],
  { a: { b: { c: { d: 1 } } } },
  new Date(0),
  new Date(Number.NaN),
  new Map([[1, 2]]),
  Symbol('s'),
  10n,
  () => 1,
  new Float64Array(3),
  new Array(5),
  Object.create(null),
];
const ODD_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  ' ',
  'never',
  'exam ',
  'Budget',
  '0',
  '语',
  'a.b',
];

type Step = {
  at: number[];
  act: 'set' | 'delete' | 'add' | 'swap' | 'duplicate' | 'nest';
  value: unknown;
  key: string;
};

const step: fc.Arbitrary<Step> = fc.record({
  at: fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
  act: fc.constantFrom('set', 'set', 'set', 'delete', 'add', 'swap', 'duplicate', 'nest'),
  value: fc.oneof(
    { weight: 4, arbitrary: fc.nat(oddValues().length - 1).map((index) => oddValues()[index]) },
    { weight: 1, arbitrary: fc.jsonValue().map((value) => structuredClone(value)) },
    { weight: 1, arbitrary: fc.integer({ min: -10, max: 1100 }) },
    { weight: 1, arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)) },
  ),
  key: fc.oneof(fc.constantFrom(...ODD_KEYS), fc.string()),
});

/** A valid value after one to four changes, each anywhere in it. */
export function mutated(valid: () => unknown): fc.Arbitrary<unknown> {
  return fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => {
    const holder = { root: valid() };
    for (const each of steps) change(holder, each);
    return holder.root;
  });
}

function change(holder: { root: unknown }, { at, act, value, key }: Step): void {
  let parent: Record<string, unknown> = holder;
  let name = 'root';
  for (const turn of at) {
    const next = parent[name];
    if (
      typeof next !== 'object' ||
      next === null ||
      ArrayBuffer.isView(next) ||
      Object.keys(next).length === 0
    )
      break;
    const keys = Object.keys(next);
    [parent, name] = [next as Record<string, unknown>, keys[turn % keys.length]!];
  }
  const here = parent[name];
  if (act === 'delete' && parent !== holder) Reflect.deleteProperty(parent, name);
  else if (act === 'nest') parent[name] = Array.isArray(here) ? { ...here } : [here];
  else if (act === 'duplicate' && Array.isArray(parent)) parent.push(here);
  else if (act === 'add')
    Reflect.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
  else if (act === 'swap') swapWithSibling(parent, name, at[0]!);
  else parent[name] = value;
}

function swapWithSibling(parent: Record<string, unknown>, name: string, turn: number): void {
  const keys = Object.keys(parent);
  const other = keys[turn % keys.length]!;
  [parent[name], parent[other]] = [parent[other], parent[name]];
}
