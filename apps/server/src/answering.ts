/** What every endpoint does around the engine: read the profile, and turn refusals into the exact place. */
import { PlanError } from '@matchwright/engine';
import { PortfolioError } from '@matchwright/engine/portfolio';
import { SeasonUnavailableError } from '@matchwright/facts';
import { type Issue, type Profile, type ProfileContext, parseProfile } from '@matchwright/inputs';
import { Problem } from './problem.ts';

export function readProfile(body: Record<string, unknown>, context: ProfileContext): Profile {
  if (!Object.hasOwn(body, 'profile')) {
    throw new Problem(400, 'The body must have a field `profile`, with the content of a profile file.');
  }
  return accepted(parseProfile(body.profile, context), 'profile').profile;
}

export function accepted<Parsed extends { ok: true }>(
  parsed: Parsed | { ok: false; issues: Issue[] },
  what: string,
): Parsed {
  if (parsed.ok) return parsed;
  throw new Problem(400, `The ${what} is not as expected.`, parsed.issues);
}

/** Codes of tracks stand for their program. @throws {Problem} 400 for a code that no program has */
export function mainCodes(
  codes: readonly string[],
  { programCode }: ProfileContext,
  place = (index: number) => `options.programs[${index}]`,
): string[] {
  const found = codes.map((code, index) => {
    const main = programCode?.(code);
    if (main) return main;
    const path = place(index);
    const message = `${path}: no program has the NRMP code ${code}.`;
    throw new Problem(400, message, [
      { path, expected: 'an NRMP code of a listed program', got: code, message },
    ]);
  });
  return [...new Set(found)];
}

/** What only the engine can see, such as pins that no budget pays for. */
export function explainingRefusals<Result>(what: string, run: () => Result): Result {
  try {
    return run();
  } catch (problem) {
    const path = refusedPath(problem);
    if (path === null) throw problem;
    const { message } = problem as Error;
    const issue = { path, expected: `a ${what} that has an answer`, got: '', message };
    throw new Problem(400, `The ${what} has no answer.`, [issue]);
  }
}

function refusedPath(problem: unknown): string | null {
  if (problem instanceof PortfolioError || problem instanceof PlanError) return problem.path;
  return problem instanceof SeasonUnavailableError ? 'season' : null;
}
