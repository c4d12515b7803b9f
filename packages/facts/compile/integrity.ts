/**
 * What must hold in the checked-in data files. Each rule reports the exact place; the check command prints them and
 * a test breaks a copy of the data once for every rule.
 */
import type { FactsFiles, ProgramRecord } from '../src/files.ts';
import { checkCalendar, checkParameters, checkRules } from './check-dated.ts';
import { checkEstimates, checkPrograms, checkReported } from './check-programs.ts';
import { citedSources } from './cited.ts';
import { type Check, type Finding, isYear, type RuleId } from './finding.ts';
import { MODEL_SOURCES } from './named-sources.ts';

export function checkFacts(files: FactsFiles): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: RuleId, file: string, place: string, says: string) =>
    findings.push({ rule, file, place, says });
  const check = { files, add, layers: new Map(files.sources.map((source) => [source.id, source.layer])) };
  checkSources(check);
  checkPrograms(check);
  checkReported(check);
  checkEstimates(check);
  checkParameters(check);
  checkCalendar(check);
  checkRules(check);
  return findings;
}

function checkSources({ files, add, layers }: Check): void {
  const seen = new Set<string>();
  for (const { id, title, publisher, terms, year, address } of files.sources) {
    if (seen.has(id)) add('unique-source', 'sources', id, 'stands twice');
    seen.add(id);
    if (!title || !publisher || !terms)
      add('source-entry', 'sources', id, 'title, publisher or terms missing');
    if (address !== '' && !URL.canParse(address)) add('source-entry', 'sources', id, `address "${address}"`);
    if (year !== null && !isYear(year, 1960)) add('year', 'sources', id, `year ${year}`);
  }
  const { sources, ...citing } = files;
  const cited = citedSources(citing);
  for (const program of files.programs.programs) cited.add(listSource(program));
  const forModel = new Set(MODEL_SOURCES.map(({ id }) => id));
  for (const id of cited) if (!layers.has(id)) add('known-source', 'sources', id, 'cited but not registered');
  for (const { id } of sources) {
    if (!cited.has(id) && !forModel.has(id)) add('unused-source', 'sources', id, 'nothing cites it');
  }
}

const listSource = (program: ProgramRecord): string => `nrmp-${program.listed.slice(0, 4)}-match-list`;
