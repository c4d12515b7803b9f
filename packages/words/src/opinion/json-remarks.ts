/** Remarks in the JSON of an answer, whole or broken off, alone or among words. It is read as data and never run. */
import { NOTE_IDS, type NoteId } from '../review.ts';
import type { RawRemark } from './raw-remark.ts';

/** Brackets that open nothing readable: a text of brackets alone must not take long. */
const MOST_FAILURES = 40;
const MOST_DEPTH = 6;

const QUOTE_KEYS = ['quote', 'words', 'quotation', 'excerpt', 'phrase', 'sentence', 'text'];
const SAYS_KEYS = ['why', 'says', 'comment', 'reason', 'explanation', 'note', 'issue', 'problem', 'remark'];
const ID_KEYS = ['label', 'id', 'type', 'category', 'remark', 'note', 'issue'];

/** Null when the answer holds no JSON of remarks; an empty list when it says that there are none. */
export function jsonRemarks(answer: string): RawRemark[] | null {
  const values = jsonIn(answer);
  const remarks = values.flatMap((value) => remarksIn(value, 0));
  return remarks.length > 0 || values.some(isEmptyList) ? remarks : null;
}

const isEmptyList = (value: unknown): boolean =>
  isGroup(value) && Array.isArray(value.remarks) && value.remarks.length === 0;

function jsonIn(answer: string): unknown[] {
  const values: unknown[] = [];
  let failures = 0;
  for (let at = nextOpening(answer, 0); at >= 0 && failures < MOST_FAILURES; ) {
    const end = endOf(answer, at);
    const value = end > at ? parsed(answer.slice(at, end)) : undefined;
    if (value === undefined) failures += 1;
    else values.push(value);
    at = nextOpening(answer, value === undefined ? at + 1 : end);
  }
  return values;
}

function nextOpening(answer: string, from: number): number {
  const found = answer.slice(from).search(/[[{]/);
  return found < 0 ? -1 : from + found;
}

/** Just after the bracket that closes the one at a place; -1 when none does. */
function endOf(answer: string, from: number): number {
  let depth = 0;
  let inString = false;
  for (let at = from; at < answer.length; at++) {
    const sign = answer[at]!;
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

function parsed(json: string): unknown {
  for (const tried of [json, json.replace(/,(\s*[\]}])/g, '$1')])
    try {
      return JSON.parse(tried);
    } catch {
      // Many models leave a comma after the last one: the second try is without.
    }
  return undefined;
}

function remarksIn(value: unknown, depth: number): RawRemark[] {
  if (depth > MOST_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one) => remarksIn(one, depth + 1));
  if (!isGroup(value)) return [];
  const id = ID_KEYS.map((key) => noteIdOf(value[key])).find((one) => one !== null) ?? null;
  const quote = firstText(value, QUOTE_KEYS, () => true);
  const says = firstText(value, SAYS_KEYS, (text) => noteIdOf(text) === null);
  // What holds remarks is none itself: models repeat the whole text beside their list.
  const parts = Object.values(value).filter((part) => Array.isArray(part) || (says === '' && isGroup(part)));
  const held = parts.flatMap((part) => remarksIn(part, depth + 1));
  if (held.length > 0 || (quote === '' && says === '')) return held;
  return [{ id, quote, says }];
}

function firstText(
  group: Record<string, unknown>,
  keys: string[],
  wanted: (text: string) => boolean,
): string {
  for (const key of keys) {
    const value = Object.hasOwn(group, key) ? group[key] : undefined;
    if (typeof value === 'string' && value.trim() !== '' && wanted(value)) return value;
  }
  return '';
}

/** "No evidence" and "no_evidence" are `no-evidence`. */
function noteIdOf(value: unknown): NoteId | null {
  if (typeof value !== 'string') return null;
  const name = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return NOTE_IDS.find((id) => id === name) ?? null;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
