/** The reported layer of one program: single answers it gave in public directories. */
import type { FactRecord } from '../src/files.ts';
import type { FactField, FactValue, ProgramKind } from '../src/types.ts';
import type { RawProgram } from './grouping.ts';
import { isNrmpQuota } from './open-layer.ts';

const KINDS: Record<string, ProgramKind> = {
  'University Hospital': 'university',
  'Affiliated Hospital': 'affiliated',
  'Community Hospital': 'community',
  Military: 'military',
};

/** Null when nothing was reported. These figures repeat on every track of a program: the main row speaks for all. */
export function reportedFacts({ main, rows }: RawProgram): FactRecord | null {
  const facts: FactRecord = {};
  const add = (field: FactField, value: FactValue, year: number, source: string) => {
    facts[field] = [[value, year, source]];
  };
  const count = (field: FactField, text: string, source: string) => {
    if (text !== '' && Number(text) > 0) add(field, Number(text), 2021, source);
  };

  const kind = KINDS[main.program_type];
  if (kind) add('kind', kind, 2021, 'reported-kind-2021');
  // Answers count preliminary positions in; the NRMP's own figures, where there are any, do not.
  if (!rows.some(isNrmpQuota)) count('positions', main.positions_offered_2021, 'reported-residents-2021');
  count('residents', main.residents_on_duty_2021, 'reported-residents-2021');
  count('applications', main.applications_2021, 'reported-applications-2021');

  if (main.img_share_year !== '') {
    const year = Number(main.img_share_year);
    const source = `reported-img-share-${year}`;
    if (main.img_share !== '') add('imgShare', Number(main.img_share), year, source);
    if (main.img_share_us !== '') add('imgShareUs', Number(main.img_share_us), year, source);
    if (main.img_share_nonus !== '') add('imgShareNonUs', Number(main.img_share_nonus), year, source);
  }
  if (main.visa_j1 !== '')
    add('visaJ1', main.visa_j1 === 'yes', Number(main.visa_year), 'reported-visa-2021');
  if (main.visa_h1b !== '')
    add('visaH1b', main.visa_h1b === 'yes', Number(main.visa_year), 'reported-visa-2021');

  // "0" was typed by programs without a minimum; it is no score.
  const minimum = Number(main.min_step2);
  if (minimum >= 150) add('minStep2', minimum, Number(main.min_step2_year), 'reported-step2-2020');

  return Object.keys(facts).length > 0 ? facts : null;
}
