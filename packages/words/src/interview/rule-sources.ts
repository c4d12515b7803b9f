/** A public page behind a rule, with its date where it has one. */
export interface RuleSource {
  id: string;
  title: string;
  publisher: string;
  /** Year or date of the text; null where the page has none. */
  dated: string | null;
  address: string;
}

/** The ids of pages that the facts have too are the same there. */
export const RULE_SOURCES = [
  {
    id: 'nrmp-14d6e',
    title: 'Questions and answers on policy for applicants',
    publisher: 'National Resident Matching Program',
    dated: '2020',
    address: 'http://www.nrmp.org/faq-sections/policy-applicants/',
  },
  {
    id: 'nrmp-87ff2',
    title: 'Illuminator, February 2023',
    publisher: 'National Resident Matching Program',
    dated: '2023',
    address: 'https://www.nrmp.org/about/news/2023/02/february-2023-illuminator/',
  },
  {
    id: 'nrmp-878a6',
    title: 'Match Code of Conduct for Applicants',
    publisher: 'National Resident Matching Program',
    dated: '2025',
    address: 'https://www.nrmp.org/policy/match-code-of-conduct-applicants/',
  },
  {
    id: 'nrmp-0584a',
    title: 'Reporting and investigation of violations',
    publisher: 'National Resident Matching Program',
    dated: '2024',
    address: 'https://www.nrmp.org/reporting-investigation-violations/',
  },
  {
    id: 'usmleforum-45a3f',
    title: 'An older text of the NRMP on ranking commitments, copied in a forum',
    publisher: 'usmleforum.com',
    dated: '2010',
    address: 'https://www.usmleforum.com/archive/index.php/thread-153627.html',
  },
  {
    id: 'medscape-2018-12',
    title: 'Residency insights from the head of the NRMP (interview)',
    publisher: 'Medscape',
    dated: '2018-12-07',
    address: 'https://www.medscape.com/viewarticle/906066_2',
  },
  {
    id: 'nrmp-conduct-programs',
    title: 'Match Code of Conduct for Programs',
    publisher: 'National Resident Matching Program',
    dated: null,
    address: 'https://www.nrmp.org/policy/match-code-of-conduct-programs/',
  },
  {
    id: 'integrity-2020',
    title: 'Examining Integrity in the Match Process (letter of the NRMP, Academic Medicine, January 2020)',
    publisher: 'Academic Medicine',
    dated: '2020-01',
    address:
      'https://journals.lww.com/academicmedicine/Fulltext/2020/01000/Examining_Integrity_in_the_Match_Process.6.aspx',
  },
  {
    id: 'conduct-study-2018',
    title: 'The NRMP code of conduct in the urology match (report of a talk, AUA 2018)',
    publisher: 'UroToday',
    dated: '2018',
    address:
      'https://www.urotoday.com/conference-highlights/aua-2018/aua-2018-stone-disease/104559-aua-2018-the-national-resident-matching-program-code-of-conduct-what-is-the-degree-of-compliance-during-the-urology-match-process.html',
  },
  {
    id: 'eeoc-2006-05-09',
    title: 'Informal discussion letter: pre-employment inquiries under Title VII and the ADEA',
    publisher: 'US Equal Employment Opportunity Commission',
    dated: '2006-05-09',
    address: 'https://www.eeoc.gov/node/130395',
  },
  {
    id: 'eeoc-gender',
    title: 'Pre-Employment Inquiries and Gender',
    publisher: 'US Equal Employment Opportunity Commission',
    dated: null,
    address: 'https://www.eeoc.gov/pre-employment-inquiries-and-gender',
  },
  {
    id: 'ada-1990',
    title: 'Americans with Disabilities Act, 42 U.S.C. § 12112(d): inquiries before a job offer',
    publisher: 'United States Code',
    dated: '1990',
    address: 'https://www.law.cornell.edu/uscode/text/42/12112',
  },
  {
    id: 'gina-2008',
    title: 'Genetic Information Nondiscrimination Act, 42 U.S.C. § 2000ff-1: family medical history',
    publisher: 'United States Code',
    dated: '2008',
    address: 'https://www.law.cornell.edu/uscode/text/42/2000ff-1',
  },
] as const satisfies readonly RuleSource[];

export type RuleSourceId = (typeof RULE_SOURCES)[number]['id'];
