import { formatPath, type Issue, type Path } from './issue.ts';

export type ReadText = { ok: true; value: unknown } | { ok: false; issues: Issue[] };

/**
 * Parses JSON. The message of `JSON.parse` differs between engines and often has no position, so the place of
 * a mistake is found by our own scan, which runs only after a failure or when `refuseDuplicates` is set.
 */
export function readJson(text: string, refuseDuplicates = false): ReadText {
  let value: unknown;
  let valid = true;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    valid = false;
  }
  if (valid && !refuseDuplicates) return { ok: true, value };
  const found = new JsonScan(text.replace(/^\uFEFF/, '')).firstProblem();
  if (found !== null) return { ok: false, issues: [found] };
  if (valid) return { ok: true, value };
  return {
    ok: false,
    issues: [textIssue(text, 0, 'valid JSON', 'This is not valid JSON', 'Correct the file.')],
  };
}

/** An issue at a place in a text, given as an offset; its message names line and column, counted from 1. */
export function textIssue(
  text: string,
  offset: number,
  expected: string,
  problem: string,
  advice: string,
): Issue {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const place = `line ${line}, column ${column}`;
  return { path: place, expected, got: 'other text', message: `${place}: ${problem}. ${advice}` };
}

class JsonProblem extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.message);
    this.issue = issue;
  }
}

const DEEPEST = 200;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** A recursive descent over JSON text that keeps nothing but the place. */
class JsonScan {
  private at = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  firstProblem(): Issue | null {
    try {
      this.value([]);
      this.space();
      if (this.at < this.text.length) this.fail('the end of the file');
      return null;
    } catch (error) {
      if (error instanceof JsonProblem) return error.issue;
      throw error;
    }
  }

  private value(path: Path): void {
    this.space();
    if (path.length > DEEPEST) this.fail(`at most ${DEEPEST} levels of brackets`);
    const next = this.text[this.at];
    if (next === '{') this.object(path);
    else if (next === '[') this.array(path);
    else if (next === '"') this.match(STRING, 'text that ends with a quotation mark on the same line');
    else
      this.match(
        LITERAL,
        'a value: text in quotation marks, a number, true, false, null, a list or an object',
      );
  }

  private object(path: Path): void {
    const seen = new Set<string>();
    this.at++;
    this.space();
    if (this.take('}')) return;
    do {
      this.space();
      const start = this.at;
      const key: string = JSON.parse(this.match(STRING, 'a field name in double quotation marks'));
      if (seen.has(key)) this.failTwice([...path, key], start);
      seen.add(key);
      this.space();
      if (!this.take(':')) this.fail('a colon after the field name');
      this.value([...path, key]);
      this.space();
    } while (this.take(','));
    if (!this.take('}')) this.fail('a comma or }');
  }

  private array(path: Path): void {
    this.at++;
    this.space();
    if (this.take(']')) return;
    let index = 0;
    do {
      this.value([...path, index++]);
      this.space();
    } while (this.take(','));
    if (!this.take(']')) this.fail('a comma or ]');
  }

  private space(): void {
    while (this.at < this.text.length && ' \t\n\r'.includes(this.text[this.at]!)) this.at++;
  }

  private take(mark: string): boolean {
    if (this.text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  private match(pattern: RegExp, expected: string): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return this.fail(expected);
    this.at += found.length;
    return found;
  }

  private fail(expected: string): never {
    const next = this.at < this.text.length ? `found ${JSON.stringify(this.text[this.at])}` : 'the file ends';
    const problem = `This is not valid JSON: expected ${expected}, but ${next}`;
    throw new JsonProblem(
      textIssue(this.text, this.at, expected, problem, 'Correct the text at this place.'),
    );
  }

  private failTwice(path: Path, offset: number): never {
    const place = formatPath(path);
    const issue = textIssue(
      this.text,
      offset,
      'each field once',
      `${place} is written twice`,
      'Keep one of the two.',
    );
    throw new JsonProblem({ ...issue, got: 'the same field twice' });
  }
}
