import { stringify } from 'yaml';
import { compact } from '../compact.ts';
import { type RankListFile, rankListSchema } from './rank-list-shape.ts';

/** The rank order list as YAML that parses back to the same list, unknown fields included. */
export function serializeRankList(list: RankListFile): string {
  return stringify(compact(rankListSchema, list), {
    version: '1.2',
    schema: 'core',
    lineWidth: 110,
    aliasDuplicateObjects: false,
  });
}
