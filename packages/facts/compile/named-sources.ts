/** Sources that are lists or files, not single pages: written by hand, cited by id. */
import type { Source } from '../src/types.ts';

const NRMP_TERMS = 'Public report of the NRMP; facts only';
const NRMP_REPORTS = 'https://www.nrmp.org/match-data/main-residency-match-data/';

const REPORTED_TERMS =
  'Answers that programs gave in public directories, as captured in public research files; single answers with their year, the tables themselves are not copied';

function matchList(year: number): Source {
  return {
    id: `nrmp-${year}-match-list`,
    title: `List of programs in the ${year} Main Residency Match`,
    publisher: 'National Resident Matching Program',
    year,
    address: NRMP_REPORTS,
    terms: NRMP_TERMS,
    layer: 'open',
  };
}

function results(year: number): Source {
  return {
    id: `nrmp-results-${year}`,
    title: `Program Results, Main Residency Match ${year}: positions offered and filled by program`,
    publisher: 'National Resident Matching Program',
    year,
    address: NRMP_REPORTS,
    terms: NRMP_TERMS,
    layer: 'open',
  };
}

function reported(id: string, title: string, year: number): Source {
  return {
    id,
    title,
    publisher: 'The programs, through public directories',
    year,
    address: '',
    terms: REPORTED_TERMS,
    layer: 'reported',
  };
}

const CHARTING = 'https://www.nrmp.org/match-data/charting-outcomes/';

/** Cited by the fitted model and our estimates, whether or not these have been written yet. */
export const MODEL_SOURCES: Source[] = [
  {
    id: 'matchwright-advice',
    title: 'Our own judgement: thresholds and lead times of the advice, where nobody publishes one',
    publisher: 'Matchwright',
    year: 2026,
    address: '',
    terms: 'Ours, MIT licence; the figures and the reasons are in docs/advice.md',
    layer: 'open',
  },
  {
    id: 'matchwright-fit',
    title:
      'Our own estimates: interview odds and visa policy by program, worked out from what programs reported in public directories',
    publisher: 'Matchwright',
    year: 2026,
    address: '',
    terms: 'Ours, MIT licence; the method is in docs/data.md and docs/odds.md',
    layer: 'reported',
  },
  reported(
    'reported-interviews-2024',
    'Share of applicants interviewed, by type of applicant, as programs reported it for one season around 2023–24. Read once for our estimates; the shares themselves are not copied',
    2024,
  ),
  {
    id: 'charting-outcomes-2026',
    title: 'Charting Outcomes in the Match: non-US international graduates, 2026',
    publisher: 'National Resident Matching Program, from a public transcription',
    year: 2026,
    address: CHARTING,
    terms: NRMP_TERMS,
    layer: 'open',
  },
  {
    id: 'charting-outcomes-2024',
    title: 'Charting Outcomes in the Match, by specialty, 2024',
    publisher: 'National Resident Matching Program',
    year: 2024,
    address: CHARTING,
    terms: NRMP_TERMS,
    layer: 'open',
  },
  {
    id: 'img-self-reports-2024',
    title:
      'Self-reported applicants of the 2023–24 season, internal medicine: used for the size of effects only',
    publisher: 'Applicants, without names, in public forums',
    year: 2024,
    address: '',
    terms: 'Read for the fit; the reports themselves are not shipped',
    layer: 'reported',
    thirdParty: true,
  },
  {
    id: 'neurology-interviews-2026',
    title:
      'Interview invitations in neurology, 2025–26 season: odds by applicant characteristics, derived from percentages',
    publisher: 'Public research repository',
    year: 2026,
    address: 'https://github.com/henilcalagiya/rsdncyexplrr',
    terms: 'Facts only',
    layer: 'reported',
    thirdParty: true,
  },
  {
    id: 'signal-studies',
    title:
      'Program signals and interview invitations: published studies and comparisons between programs, 2022–2025',
    publisher: 'Several authors, listed in docs/odds.md',
    year: 2025,
    address: '',
    terms: 'Published effect sizes; facts only',
    layer: 'open',
  },
  {
    id: 'visa-answers-2021',
    title: 'How often visa answers of 2021 changed since: comparison with later statements of programs',
    publisher: 'Matchwright',
    year: 2026,
    address: '',
    terms: 'Ours, MIT licence; the method is in docs/odds.md',
    layer: 'reported',
  },
];

const MATCH_LIST_YEARS = [2023, 2025, 2026];
const RESULT_YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

export const NAMED_SOURCES: Source[] = [
  ...MATCH_LIST_YEARS.map(matchList),
  ...RESULT_YEARS.map(results),
  {
    id: 'dol-lca',
    title:
      'H-1B labor condition applications for residents, by employer (not by program), fiscal years 2019–2025',
    publisher: 'US Department of Labor',
    year: 2025,
    address: 'https://www.dol.gov/agencies/eta/foreign-labor/performance',
    terms: 'Public government data',
    layer: 'open',
  },
  {
    id: 'abim-pass-rates',
    title: 'Certification exam pass rates by residency program, internal medicine',
    publisher: 'American Board of Internal Medicine',
    year: null,
    address: 'https://www.abim.org/about/statistics-data/',
    terms: 'Public report of the board; facts only',
    layer: 'open',
  },
  {
    id: 'abp-pass-rates',
    title: 'Certification exam pass rates by residency program, general pediatrics',
    publisher: 'American Board of Pediatrics',
    year: null,
    address: 'https://www.abp.org/',
    terms: 'Public report of the board; facts only',
    layer: 'open',
  },
  {
    id: 'nrmp-directors-2020',
    title: 'Results of the 2020 Program Director Survey: what programs cite in selecting for interview',
    publisher: 'National Resident Matching Program, from a public copy',
    year: 2020,
    address: 'https://github.com/homebase3/nycdsa_final_project',
    terms: NRMP_TERMS,
    layer: 'open',
  },
  {
    id: 'program-website',
    title: "The program's own website, address as listed around 2021",
    publisher: 'The program',
    year: 2021,
    address: '',
    terms: 'Address only',
    layer: 'open',
    // A listing by somebody else: the program's own page, where we have it, comes first.
    thirdParty: true,
  },
  {
    id: 'usmle-score-scale',
    title: 'USMLE score interpretation guidelines: the three-digit scale',
    publisher: 'United States Medical Licensing Examination',
    year: 2026,
    address: 'https://www.usmle.org/scores-transcripts',
    terms: "Publisher's public page; facts only",
    layer: 'open',
  },
  {
    id: 'comlex-score-scale',
    title: 'COMLEX-USA: the three-digit standard score',
    publisher: 'National Board of Osteopathic Medical Examiners',
    year: null,
    address: 'https://www.nbome.org/',
    terms: "Publisher's public page; facts only",
    layer: 'open',
  },
  reported('reported-kind-2021', 'Kind of hospital, as answered by programs around 2021', 2021),
  reported('reported-visa-2021', 'J-1 and H-1B sponsorship, as answered by programs around 2021', 2021),
  reported('reported-residents-2021', 'Residents and positions, as answered by programs around 2021', 2021),
  reported('reported-applications-2021', 'Applications received, as answered by programs around 2021', 2021),
  reported('reported-img-share-2020', 'Share of international graduates among residents, around 2020', 2020),
  reported('reported-img-share-2021', 'Share of international graduates among residents, around 2021', 2021),
  reported('reported-step2-2020', 'Minimum Step 2 CK score, as stated by programs around 2020', 2020),
  ...MODEL_SOURCES,
];
