/**
 * What can be wrong with an input, said so that a person can repair it. `path` is never empty and points
 * at the exact place ("exams[2].score"); `message` is a full sentence that stands alone.
 */
export interface Issue {
  path: string;
  expected: string;
  got: string;
  message: string;
}

/** Keys from the root down to a value. Zod uses the same shape. */
export type Path = readonly PropertyKey[];

/** Stands where a path would be empty: the problem is the input as a whole. */
const WHOLE_INPUT = '(whole file)';

/** `['exams', 2, 'score']` → `exams[2].score`; keys that are not plain words are quoted in brackets. */
export function formatPath(path: Path): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[A-Za-z_][\w-]*$/.test(String(key))) text += text === '' ? String(key) : `.${String(key)}`;
    else text += `[${JSON.stringify(shorten(String(key)))}]`;
  }
  return text === '' ? WHOLE_INPUT : text;
}

/** The value as a person would name it: short, one line, never the whole content. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'number') return Number.isNaN(value) ? 'NaN (not a number)' : String(value);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value.length === 1 ? 'a list of 1 entry' : `a list of ${value.length} entries`;
  return typeof value === 'object' ? 'a group of fields' : `a ${typeof value}`;
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= 40 ? text : `${letters.slice(0, 37).join('')}...`;
}

/** The usual issue: a value of the wrong kind or out of range. `advice` says what to do about it. */
export function wrongValue(path: Path, expected: string, value: unknown, advice: string): Issue {
  const place = formatPath(path);
  const got = describeValue(value);
  const start = got === 'nothing' ? `${place} is missing. Write` : `${place} is ${got}, but it must be`;
  return { path: place, expected, got, message: `${start} ${expected}. ${advice}` };
}

/** An issue whose sentence needs its own words, such as two fields that contradict each other. */
export function conflict(path: Path, expected: string, value: unknown, message: string): Issue {
  return { path: formatPath(path), expected, got: describeValue(value), message };
}

/** One line per issue, ready for standard error: `profile.yaml: exams[2].score: it is 350, but …`. */
export function describeIssues(issues: readonly Issue[], fileName?: string): string {
  const prefix = fileName === undefined ? '' : `${fileName}: `;
  return issues.map((issue) => prefix + sentence(issue)).join('\n');
}

/** The path, then the message without it. */
function sentence({ path, message }: Issue): string {
  if (message.startsWith(`${path}: `) || message.startsWith(`${path} is missing. `)) return message;
  const rest = message.startsWith(`${path} `) ? `it${message.slice(path.length)}` : message;
  return `${path}: ${rest}`;
}
