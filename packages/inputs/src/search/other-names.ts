import type { Program } from '@matchwright/facts';

/** A name of a program beside that of the lists, and which fact has it. */
export interface OtherName {
  name: string;
  from: 'employer' | 'website';
}

const EMPLOYER = 'Employer: ';

/** Names that the facts hold: the employer of the visa filings, and the site of the program. Nothing is made up. */
export function otherNames({ facts }: Pick<Program, 'facts'>): OtherName[] {
  const employers = (facts.h1bFilingYears ?? []).flatMap(({ note }) =>
    note?.startsWith(EMPLOYER) ? note.slice(EMPLOYER.length).split(' + ') : [],
  );
  const sites = (facts.website ?? []).flatMap(({ value }) => siteOf(value) ?? []);
  return [
    ...[...new Set(employers)].map((name) => ({ name, from: 'employer' as const })),
    ...[...new Set(sites)].map((name) => ({ name, from: 'website' as const })),
  ];
}

/** "ecu.edu" of `https://medpedsres.ecu.edu/`; null where the address is none. */
function siteOf(address: string): string | null {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(address)?.[1];
  return host ? host.toLowerCase().split('.').slice(-2).join('.') : null;
}
