import {
  type Issue,
  type ProfileContext,
  parseProfile,
  parseProfileText,
  serializeProfile,
} from '@matchwright/inputs';
import { parse, stringify } from 'yaml';
import type { Draft } from './draft.ts';

export type FileReading = { ok: true; draft: Draft } | { ok: false; issues: Issue[] };

/** Reads a profile file, YAML or JSON. Everything in it stays in the draft, also parts without a form. */
export function readProfileFile(text: string, context: ProfileContext): FileReading {
  const reading = parseProfileText(text, undefined, keeping(context));
  if (!reading.ok) return reading;
  return { ok: true, draft: parse(serializeProfile(reading.profile, context.today)) as Draft };
}

/** The file to download: the canonical form when the draft is complete, otherwise exactly what was typed. */
export function writeProfileFile(draft: Draft, context: ProfileContext): string {
  const reading = parseProfile(draft, keeping(context));
  return reading.ok ? serializeProfile(reading.profile, context.today) : stringify(draft, { lineWidth: 110 });
}

/** A score that is expected of a day to come stays in the draft, so that the warning about it does, too. */
function keeping(context: ProfileContext): ProfileContext {
  return { ...context, supposing: true };
}
