/** Reading of what stands on the command line, with messages that say what is expected. */
import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import { closest, readTypedSum } from '@matchwright/inputs';
import { type Command, InvalidArgumentError } from 'commander';
import { BadInput } from '../bad-input.ts';
import { deviceToday } from '../clock.ts';

export const PROFILE_ARGUMENT = 'profile file (YAML or JSON), or - for standard input';

/** Options that every command understands, wherever they stand on the line. */
export interface SharedOptions {
  json: boolean;
  today: string;
  /** False when `--today` set the day. */
  isDeviceDay: boolean;
  /** Folder of fact files, when they are not our own. */
  factsFrom: string | undefined;
}

export function sharedOptions(command: Command): SharedOptions {
  const { json, today, facts } = command.optsWithGlobals<{
    json?: boolean;
    today?: string;
    facts?: string;
  }>();
  return {
    json: json === true,
    today: today ?? deviceToday(),
    isDeviceDay: today === undefined,
    factsFrom: facts,
  };
}

/** Options that may swallow the file name behind them: `list --specialty med-peds profile.yaml`. */
interface Greedy {
  words?: string[] | undefined;
  csv?: true | string | undefined;
}

const looksLikeFile = (word: string): boolean => word === '-' || /[./\\]/.test(word);
const isCsvName = (name: string): boolean => /\.(?:csv|txt)$/i.test(name);

/** Gives a swallowed file name back. @throws {BadInput} when there is none */
export function settleFile(
  argument: string | undefined,
  { words = [], csv }: Greedy,
  what: string,
): { file: string; words: string[]; csv: true | string | undefined } {
  if (argument !== undefined) return { file: argument, words, csv };
  const last = words.at(-1);
  if (last !== undefined && looksLikeFile(last)) return { file: last, words: words.slice(0, -1), csv };
  if (typeof csv === 'string' && !isCsvName(csv)) return { file: csv, words, csv: true };
  throw new BadInput(`The name of a file is missing: ${what}.`);
}

/** `--specialty a b`, `--specialty a --specialty b` and `--specialty a,b` mean the same. */
export const listOf = (words: readonly string[]): string[] =>
  words.flatMap((word) => word.split(',')).flatMap((word) => (word.trim() ? [word.trim()] : []));

export function readSpecialties(words: readonly string[]): SpecialtyId[] | undefined {
  const found = listOf(words).map((word) => {
    const id = specialtyNamed(word);
    if (id) return id;
    throw new BadInput(`--specialty ${word}: ${specialtyAdvice(word)}`);
  });
  return found.length > 0 ? [...new Set(found)] : undefined;
}

/** @throws {InvalidArgumentError} naming the choices */
export function parseSpecialty(word: string): SpecialtyId {
  const id = specialtyNamed(word);
  if (id) return id;
  throw new InvalidArgumentError(specialtyAdvice(word));
}

export const specialtyNamed = (word: string): SpecialtyId | undefined =>
  SPECIALTIES.find((one) => one === word.trim().toLowerCase());

function specialtyAdvice(word: string): string {
  const near = closest(word, SPECIALTIES);
  return `Expected one of ${SPECIALTIES.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`;
}

export function parseDollars(text: string): number {
  const amount = readTypedSum(text);
  if (amount !== null && amount <= 1_000_000) return amount;
  throw new InvalidArgumentError('Expected whole US dollars from 0 to 1,000,000, such as 1500.');
}

export function parseCount(text: string): number {
  const amount = Number(text);
  if (/^\d+$/.test(text) && amount >= 1 && amount <= 100_000) return amount;
  throw new InvalidArgumentError('Expected a whole number from 1 to 100,000, such as 20.');
}

export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('Expected a port number from 0 to 65535; 0 lets the system choose one.');
}

/** The lines under a command's help. */
export function examples(...lines: [command: string, says: string][]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return ['', 'Examples:', ...lines.map(([command, says]) => `  ${command.padEnd(width)}  ${says}`)].join(
    '\n',
  );
}
