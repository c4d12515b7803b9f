import type { Audit } from '@matchwright/engine/advice';
import type { Facts } from '@matchwright/facts';
import { shortDate } from '../../terminal/dates.ts';
import type { Screen } from '../../terminal/screen.ts';
import { findingLines } from './finding-lines.ts';
import { pageFor } from './page.ts';
import { plainLines } from './plain-result.ts';

export function auditText(result: Audit, sources: Facts['sources'], screen: Screen): string[] {
  const page = pageFor(screen, sources);
  const { findings, season, today, ...rest } = result;
  return [
    ...page.title(`Where you stand on ${shortDate(today)}, for season ${season}`),
    ...findingLines(findings, page),
    ...(findings.length === 0
      ? ['', ...page.paragraph('Nothing to say yet. Enter more of your profile.')]
      : []),
    ...plainLines(rest, page),
  ];
}
