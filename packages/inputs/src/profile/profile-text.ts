import { parseDocument, type YAMLError } from 'yaml';
import { conflict, describeValue, type Issue } from '../issue.ts';
import { type ReadText, readJson, textIssue } from '../json-text.ts';
import { type ParsedProfile, parseProfile } from './parse-profile.ts';
import type { ProfileContext } from './profile-context.ts';

const MOST_BYTES = 1_000_000;
/** Enough for a person who reuses a few entries; far too few for a text that expands without end. */
const MOST_ALIASES = 20;
/** The YAML reader recurses; brackets deeper than this are refused before they reach it. */
const DEEPEST = 60;

/** Reads the text of a profile file. Without `format`, text that is valid JSON is read as JSON, other as YAML. */
export function parseProfileText(
  text: string,
  format: 'yaml' | 'json' | undefined,
  context: ProfileContext,
): ParsedProfile {
  // Some editors put an invisible byte order mark first.
  const read = readProfileText(text.replace(/^\uFEFF/, ''), format);
  return read.ok ? parseProfile(read.value, context) : read;
}

/** The plain value of a text, with the bounds that keep hostile texts cheap. */
export function readProfileText(text: string, format: 'yaml' | 'json' | undefined): ReadText {
  if (tooLarge(text)) {
    const message =
      'The file is larger than 1 MB, far more than a profile needs. Check that it is the right file.';
    return {
      ok: false,
      issues: [conflict([], 'a text of at most 1 MB', `${text.length} characters`, message)],
    };
  }
  if (deepestBracket(text) > DEEPEST) {
    const message = `The file has more than ${DEEPEST} levels of brackets. Check that it is the right file.`;
    return { ok: false, issues: [conflict([], `at most ${DEEPEST} levels of brackets`, text, message)] };
  }
  if (format === 'json' || (format === undefined && /^\s*[{[]/.test(text) && readJson(text).ok))
    return readJson(text, true);
  return readYaml(text);
}

function tooLarge(text: string): boolean {
  if (text.length > MOST_BYTES) return true;
  // One UTF-16 unit takes at most three bytes of UTF-8, so short texts need no count.
  return text.length * 3 > MOST_BYTES && new TextEncoder().encode(text).length > MOST_BYTES;
}

/** An upper bound on nesting: brackets inside quoted text count too, which only matters for absurd texts. */
function deepestBracket(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const mark of text) {
    if (mark === '[' || mark === '{') deepest = Math.max(deepest, ++depth);
    else if ((mark === ']' || mark === '}') && depth > 0) depth--;
  }
  return deepest;
}

function readYaml(text: string): ReadText {
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      strict: true,
      stringKeys: true,
      prettyErrors: false,
      // Silent would also hide a second document, whose content would then be lost.
      logLevel: 'error',
    });
    // An unknown tag is only a warning to the reader, but what it meant would be lost.
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0) return { ok: false, issues: eachPlaceOnce(problems, text) };
    return { ok: true, value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    const why =
      error instanceof ReferenceError
        ? 'it repeats parts of itself (& and *) too often'
        : 'it is nested too deeply';
    const message = `The file cannot be read: ${why}. Write it out plainly, like the example profiles.`;
    return { ok: false, issues: [conflict([], 'a plain YAML or JSON file', text, message)] };
  }
}

const YAML_PROBLEMS: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'The same field is written twice in one group',
  MULTIPLE_DOCS: 'The file holds more than one document (a line with ---)',
  TAG_RESOLVE_FAILED: 'The file uses a tag (a word that starts with !), and tags are not allowed',
  TAB_AS_INDENT: 'A line starts with a tab, and YAML allows only spaces there',
  BAD_INDENT: 'A line starts at the wrong column for its group, or a closing bracket is missing',
  MISSING_CHAR: 'A character is missing, such as a colon, a comma or a closing bracket or quotation mark',
  NON_STRING_KEY: 'A field name is not plain text',
};

function eachPlaceOnce(problems: YAMLError[], text: string): Issue[] {
  const issues = problems.slice(0, 50).map((problem) => yamlIssue(problem, text));
  return issues.filter((issue, index) => issues.findIndex((other) => other.path === issue.path) === index);
}

function yamlIssue(problem: YAMLError, text: string): Issue {
  const known = YAML_PROBLEMS[problem.code];
  const says = known ?? `This is not valid YAML: ${problem.message.split('\n')[0]!.replace(/[.:]?$/, '')}`;
  const issue = textIssue(
    text,
    Math.min(problem.pos[0], text.length),
    'valid YAML',
    says,
    'Correct the text at this place.',
  );
  const line = text.slice(text.lastIndexOf('\n', Math.max(0, problem.pos[0] - 1)) + 1).split('\n')[0];
  return { ...issue, got: describeValue(line ?? '') };
}
