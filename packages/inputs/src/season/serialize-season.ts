import { stringify } from 'yaml';
import { compact } from '../compact.ts';
import { type SeasonLog, seasonSchema } from './season-schema.ts';

/** The season as YAML that parses back to the same season, unknown fields included. */
export function serializeSeason(log: SeasonLog): string {
  return stringify(compact(seasonSchema, log), {
    version: '1.2',
    schema: 'core',
    lineWidth: 110,
    aliasDuplicateObjects: false,
  });
}
