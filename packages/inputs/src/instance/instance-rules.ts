import { conflict, formatPath, type Issue, type Path, wrongValue } from '../issue.ts';
import { isGroup } from '../profile/repair.ts';
import { INSTANCE_LEVELS } from './instance-schema.ts';

/**
 * Rules that compare parts of an instance. They read the raw value and pass over what the schema refuses, so
 * that one wrong number does not hide the others.
 */
export function instanceConflicts(raw: unknown): Issue[] {
  if (!isGroup(raw)) return [];
  const specialties = groups(raw.specialties);
  const programs = groups(raw.programs);
  const nodes = Array.isArray(raw.weights) && raw.weights.length > 0 ? raw.weights.length : null;
  return [
    ...weightsWithoutSum(raw.weights),
    ...repeatedIds('specialties', specialties),
    ...repeatedIds('programs', programs),
    ...specialties.flatMap((specialty, index) =>
      tierConflicts(specialty.tiers, ['specialties', index, 'tiers']),
    ),
    ...programConflicts(programs, specialties, nodes, raw.attend !== undefined && raw.attend !== null),
  ];
}

function groups(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map((entry) => (isGroup(entry) ? entry : {})) : [];
}

function weightsWithoutSum(weights: unknown): Issue[] {
  if (!Array.isArray(weights) || weights.length === 0 || weights.some((weight) => weight !== 0)) return [];
  return [
    conflict(
      ['weights'],
      'at least one weight above 0',
      weights,
      'weights are all 0, so every list would be worth 0. Give at least one node a weight above 0.',
    ),
  ];
}

function repeatedIds(list: string, entries: Record<string, unknown>[]): Issue[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    if (typeof id !== 'string') return [];
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    const place: Path = [list, index, 'id'];
    const message = `${formatPath(place)} is ${JSON.stringify(id)}, the same as ${list}[${before}].id. Every id must be used once.`;
    return [conflict(place, 'an id that no other entry has', id, message)];
  });
}

/** Prices that fall from one tier to the next make the cost non-convex, and the proof of optimality would not hold. */
function tierConflicts(tiers: unknown, path: Path): Issue[] {
  const entries = groups(tiers);
  return entries.flatMap((tier, index) => {
    const before = entries[index - 1] ?? {};
    const issues: Issue[] = [];
    if (typeof tier.price === 'number' && typeof before.price === 'number' && tier.price < before.price) {
      const advice =
        'Prices must not fall from one tier to the next: the proof that no list does better needs it.';
      issues.push(
        wrongValue(
          [...path, index, 'price'],
          `at least ${before.price}, the price of the tier before`,
          tier.price,
          advice,
        ),
      );
    }
    if (tier.upTo === undefined && index < entries.length - 1) {
      issues.push(
        wrongValue(
          [...path, index, 'upTo'],
          'the last application that this tier prices',
          undefined,
          'Only the last tier may leave it out.',
        ),
      );
    }
    if (typeof tier.upTo === 'number' && typeof before.upTo === 'number' && tier.upTo <= before.upTo) {
      const advice =
        'Tiers are counted from the first application on, so each ends later than the one before.';
      issues.push(
        wrongValue(
          [...path, index, 'upTo'],
          `more than ${before.upTo}, where the tier before ends`,
          tier.upTo,
          advice,
        ),
      );
    }
    return issues;
  });
}

function programConflicts(
  programs: Record<string, unknown>[],
  specialties: Record<string, unknown>[],
  nodes: number | null,
  attended: boolean,
): Issue[] {
  const known = new Set(specialties.map((specialty) => specialty.id));
  return programs.flatMap((program, index) => {
    const place: Path = ['programs', index];
    const issues = nodes === null ? [] : lengthConflicts(program, place, nodes);
    if (typeof program.specialty === 'string' && !known.has(program.specialty)) {
      const advice = 'Correct it, or add that specialty with its price tiers.';
      issues.push(
        wrongValue(
          [...place, 'specialty'],
          'the id of a specialty of this instance',
          program.specialty,
          advice,
        ),
      );
    }
    if (
      isGroup(program.q) &&
      INSTANCE_LEVELS.every((level) => (program.q as Record<string, unknown>)[level] == null)
    ) {
      const advice = 'A program without any level cannot be applied to.';
      issues.push(
        wrongValue(
          [...place, 'q', 'applied'],
          'a list of probabilities, one for each node',
          undefined,
          advice,
        ),
      );
    }
    if (attended && program.offer == null && Object.keys(program).length > 0) {
      const advice =
        'With `attend`, `q` is the chance of an interview and `offer` the chance of matching after it.';
      issues.push(wrongValue([...place, 'offer'], 'a probability, or one for each node', undefined, advice));
    }
    if (program.pin === true && program.exclude === true) {
      const message = `${formatPath(place)}.pin is true, but so is \`exclude\`. A program cannot be both: keep one of them.`;
      issues.push(conflict([...place, 'pin'], 'a program that is not excluded', true, message));
    }
    return issues;
  });
}

function lengthConflicts(program: Record<string, unknown>, place: Path, nodes: number): Issue[] {
  const q = isGroup(program.q) ? program.q : {};
  const lists: [Path, unknown][] = INSTANCE_LEVELS.map((level) => [[...place, 'q', level], q[level]]);
  lists.push([[...place, 'offer'], program.offer]);
  return lists.flatMap(([path, values]) => {
    if (!Array.isArray(values) || values.length === nodes) return [];
    const advice = 'Each list needs one number for each node, and `weights` sets the number of nodes.';
    return [
      wrongValue(
        path,
        `a list of ${nodes} ${nodes === 1 ? 'number' : 'numbers'}, as many as weights has`,
        values,
        advice,
      ),
    ];
  });
}
