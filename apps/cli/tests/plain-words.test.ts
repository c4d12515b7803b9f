import { expect, test } from 'vitest';
import { REFERENCE, runCli, TODAY } from '../../../tests/run-cli.ts';

test('what is worth looking up is said in words, not in fees alone', async () => {
  const { stdout } = await runCli(['verify-first', REFERENCE, '--today', TODAY]);
  const said = stdout.replace(/\s+/g, ' ');
  expect(said).toMatch(
    /Knowing this helps your plan as much as about \$\d+ more for application fees would \(0\.\d+ points\)/,
  );
  expect(said).toContain('Points count the value of your plan');
  expect(said).not.toMatch(/of fees;|counted at/);
});

test('odds: the factors multiply from the first, and log-odds stay in the JSON', async () => {
  const words = ['odds', REFERENCE, '--program', '1232700C0', '--today', TODAY];
  const { stdout } = await runCli(words);
  expect(stdout).not.toMatch(/log-odds/i);
  const { programs } = JSON.parse((await runCli([...words, '--json'])).stdout);
  const [base, ...others] = programs[0].factors as { name: string; logOdds: number }[];
  const shown = (name: string | undefined) =>
    stdout
      .split('\n')
      .find((line) => line.trimStart().startsWith(`${name} `))
      ?.trim()
      .split(/\s+/)
      .at(-1);
  expect(Number(shown(base?.name))).toBeCloseTo(Math.exp(base?.logOdds ?? 0), 2);
  for (const { name, logOdds } of others)
    expect(Number(shown(name)?.replace(/^×/, ''))).toBeCloseTo(Math.exp(logOdds), 1);
  expect(others.every(({ name }) => shown(name)?.startsWith('×'))).toBe(true);
});
