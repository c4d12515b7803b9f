import * as z from 'zod';

z.config({ jitless: true });

/** Levels of an application; `silver` and `gold` are signals. */
export const INSTANCE_LEVELS = ['applied', 'silver', 'gold'] as const;

/** Entries of one list that are named when wrong; a list of text would otherwise fill the screen. */
const NAMED_PER_LIST = 3;

type Holds = (value: number) => boolean;
const isProbability: Holds = (value) => value >= 0 && value < 1;
const isAmount: Holds = (value) => value >= 0 && value < Number.POSITIVE_INFINITY;
const PROBABILITY = 'a probability of 0 or more and less than 1';

/**
 * A list of numbers checked in one loop. A market-size instance holds more than a million of them, too many
 * for a schema per number. Holes, NaN and infinities fail every test.
 */
function numbers(holds: Holds, each: string, what: string) {
  return z.custom<number[]>(Array.isArray, { error: `a list of numbers: ${what}` }).check((context) => {
    // The check runs even when the value is no list.
    if (!Array.isArray(context.value)) return;
    let named = 0;
    for (let index = 0; index < context.value.length && named < NAMED_PER_LIST; index++) {
      const value: unknown = context.value[index];
      if (typeof value === 'number' && holds(value)) continue;
      named++;
      context.issues.push({ code: 'custom', path: [index], message: each, input: value });
    }
  });
}

const amount = (expected: string) => z.number({ error: expected }).min(0);
const count = (expected: string) => z.number({ error: expected }).int().min(0);
const flag = () => z.boolean({ error: 'true or false' });
const id = (what: string) => z.string({ error: `${what}, as text that is not empty` }).min(1);
const list = <S extends z.ZodType>(element: S, what: string) =>
  z.array(element, { error: `a list of ${what}` });
const object = <S extends z.ZodRawShape>(shape: S, what: string) => z.object(shape, { error: what });

const probabilities = () => numbers(isProbability, PROBABILITY, 'one probability for each node').optional();

const tier = object(
  {
    upTo: z.number({ error: 'a whole number of applications, 1 or more' }).int().min(1).optional(),
    price: amount('a price in US dollars, 0 or more'),
  },
  'an object with `price`, and `upTo` unless it is the last tier',
);

const specialty = object(
  {
    id: id('the id of a specialty'),
    tiers: list(tier, 'price tiers, at least one').min(1),
    signals: object(
      {
        gold: count('a number of signals, whole and 0 or more').optional(),
        silver: count('a number of signals, whole and 0 or more').optional(),
      },
      'an object with `gold` and `silver`',
    ).optional(),
  },
  'an object with `id` and `tiers`',
);

const offer = z
  .custom<number | number[]>((value) => typeof value === 'number' || Array.isArray(value), {
    error: `${PROBABILITY}, or a list of them, one for each node`,
  })
  .check((context) => {
    if (typeof context.value !== 'number' && !Array.isArray(context.value)) return;
    const values = Array.isArray(context.value) ? context.value : [context.value];
    const wrong = values.findIndex((value) => !(typeof value === 'number' && isProbability(value)));
    if (wrong < 0) return;
    const path = Array.isArray(context.value) ? [wrong] : [];
    context.issues.push({ code: 'custom', path, message: PROBABILITY, input: values[wrong] });
  });

const program = object(
  {
    id: id('the id of a program'),
    specialty: id('the id of a specialty of this instance'),
    q: object(
      { applied: probabilities(), silver: probabilities(), gold: probabilities() },
      'an object with a list of probabilities for `applied`, and for `silver` and `gold` where a signal is possible',
    ),
    offer: offer.optional(),
    utility: amount('a worth of 0 or more').optional(),
    pin: flag().optional(),
    exclude: flag().optional(),
  },
  'an object with `id`, `specialty` and `q`',
);

/** The bare portfolio problem of `solve`; fields compared with each other are checked in `instance-rules.ts`. */
export const instanceSchema = object(
  {
    weights: numbers(isAmount, 'a weight of 0 or more', 'one weight for each node').refine(
      (weights) => !Array.isArray(weights) || weights.length > 0,
      { error: 'a list of at least one weight' },
    ),
    budget: amount('a number of US dollars, 0 or more'),
    attend: count('a number of interviews, whole and 0 or more').optional(),
    specialties: list(specialty, 'specialties'),
    programs: list(program, 'programs'),
  },
  'an object with `weights`, `budget`, `specialties` and `programs`',
);

export type Instance = z.output<typeof instanceSchema>;

/** A claimed solution, as `check-solution` reads it: shapes only, the claims are for the checker to judge. */
export const solutionSchema = object(
  {
    selected: list(
      object(
        {
          id: id('the id of a program'),
          level: z.enum(INSTANCE_LEVELS, { error: 'one of applied, silver, gold' }),
        },
        'an object with `id` and `level`',
      ),
      'selected programs',
    ),
    cost: z.number({ error: 'a number of US dollars' }),
    value: z.number({ error: 'a number' }),
    upperBound: z.number({ error: 'a number' }),
    gap: z.number({ error: 'a number' }),
    certificate: object(
      {
        v: numbers(Number.isFinite, 'a number', 'the multipliers of the certificate'),
        tau: z
          .custom<number | number[]>(
            (tau) =>
              (Array.isArray(tau) ? tau : [tau]).every(
                (value) => typeof value === 'number' && Number.isFinite(value),
              ),
            { error: 'a number, or a list of numbers, one for each node' },
          )
          .optional(),
      },
      'an object with `v`, the list of multipliers',
    ),
  },
  'an object with `selected`, `cost`, `value`, `upperBound`, `gap` and `certificate`',
);

export type Solution = z.output<typeof solutionSchema>;
