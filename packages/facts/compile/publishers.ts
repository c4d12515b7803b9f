/** Who publishes an address, what the page is called, and what may be taken from it. */

/** Host endings of publishers people know, the longest first. */
const PUBLISHERS: [RegExp, string][] = [
  [/(?:^|\.)nrmp\.org$/, 'National Resident Matching Program'],
  [/(?:^|\.)freida-admin-ci\.ama-assn\.org$/, 'American Medical Association (FREIDA)'],
  [/(?:^|\.)ama-assn\.org$/, 'American Medical Association'],
  [/(?:^|\.)aamc\.org\.?$/, 'Association of American Medical Colleges'],
  [/(?:^|\.)ecfmg\.org$/, 'Educational Commission for Foreign Medical Graduates'],
  [/(?:^|\.)intealth\.org$/, 'Intealth (ECFMG)'],
  [/(?:^|\.)usmle\.org$/, 'United States Medical Licensing Examination'],
  [/(?:^|\.)nbome\.org$/, 'National Board of Osteopathic Medical Examiners'],
  [/(?:^|\.)im\.org$/, 'Alliance for Academic Internal Medicine'],
  [/(?:^|\.)aafp\.org$/, 'American Academy of Family Physicians'],
  [/(?:^|\.)stfm\.org$/, 'Society of Teachers of Family Medicine'],
  [/(?:^|\.)mppda\.org$/, "Medicine-Pediatrics Program Directors' Association"],
  [/(?:^|\.)aap\.org$/, 'American Academy of Pediatrics'],
  [/(?:^|\.)acponline\.org$/, 'American College of Physicians'],
  [/(?:^|\.)acr\.org$/, 'American College of Radiology'],
  [/(?:^|\.)travel\.state\.gov$/, 'US Department of State'],
  [/(?:^|\.)webharvest\.gov$/, 'US National Archives'],
  [/(?:^|\.)lww\.com$/, 'Academic Medicine'],
  [/(?:^|\.)pmc\.ncbi\.nlm\.nih\.gov$/, 'PubMed Central'],
  [/(?:^|\.)doi\.org$/, 'Journal article'],
  [/(?:^|\.)meridian\.allenpress\.com$/, 'Journal of Graduate Medical Education'],
  [/(?:^|\.)(?:link\.springer\.com|biomedcentral\.com)$/, 'Springer Nature'],
  [/(?:^|\.)wikipedia\.org$/, 'Wikipedia'],
  [/(?:^|\.)residencyadvisor\.com$/, 'Residency Advisor'],
  [/(?:^|\.)reviewmyresidency\.com$/, 'Review My Residency'],
  [/(?:^|\.)prnewswire\.com$/, 'National Resident Matching Program (press release)'],
  [/(?:^|\.)lexology\.com$/, 'Lexology'],
];

interface Mirror {
  host: RegExp;
  publisher: string;
  /** Whose page it is a copy of, in words; said in the title, because the address alone would not show it. */
  copyOf: string;
  /** The address names something else than what the page holds, so the title leaves it out. */
  misnamed?: true;
}

/** Copies of somebody else's page, kept on a site of another name. */
const MIRRORS: readonly Mirror[] = [
  {
    host: /^fsmb01mstr63nn9inte\.dxcloud\.episerver\.net$/,
    publisher: 'Federation of State Medical Boards',
    copyOf: 'a page of the Federation of State Medical Boards',
  },
  {
    host: /^emulatesoutsidemorton\.pages\.dev$/,
    publisher: 'National Resident Matching Program, from a copy',
    copyOf: 'a help page of the NRMP',
  },
  {
    host: /^wirlessraytheonflaky\.pages\.dev$/,
    publisher: 'Mirror site',
    copyOf: 'a page whose publisher is not named',
  },
  {
    host: /\.oszar\.com$/,
    publisher: 'American Medical Association, from a copy',
    copyOf: 'a page of the American Medical Association',
  },
  {
    host: /^reddit\.jaspervandalum\.nl$|^rl\.huuu\.biz$/,
    publisher: 'Reddit, through a mirror',
    copyOf: 'a page of Reddit',
  },
  {
    host: /^xueshu\.lanfanshu\.cn$/,
    publisher: 'Mirror of a literature search',
    copyOf: 'a literature search',
  },
  {
    host: /^(?:uclahealth\.acquiaedge\.net|med15uctest-qa\.azurewebsites\.net|staging\.njms\.rutgers\.edu)$/,
    publisher: "Copy of the school's page",
    copyOf: "the school's page",
  },
  // The three that follow are said to be copies by the raw table.
  {
    host: /^goldenstarz3\.com$/,
    publisher: 'ECFMG, from a copy',
    copyOf: "ECFMG's checklist for visa sponsorship",
    misnamed: true,
  },
  {
    host: /^nogutsnoglorypodcast\.com$/,
    publisher: 'APPD, COMSEP and AMSPDC, from a copy',
    copyOf: 'a letter of APPD, COMSEP and AMSPDC',
    misnamed: true,
  },
  {
    host: /^score99\.blogspot\.com$/,
    publisher: 'Federation of State Medical Boards, from a copy',
    copyOf: 'an old table of the Federation of State Medical Boards',
  },
];

const mirrorAt = (host: string): Mirror | undefined => MIRRORS.find((mirror) => mirror.host.test(host));

const hostOf = (address: string): string =>
  /^https?:\/\/([^/:?#]+)/
    .exec(address)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '') ?? '';

export function isMirror(address: string): boolean {
  return mirrorAt(hostOf(address)) !== undefined;
}

/** @param otherwise who publishes a page on a host that is not known by name; the host itself when left out */
export function publisherOf(cited: string, otherwise?: string): string {
  const host = hostOf(cited);
  if (!host) return wordsPublisher(cited);
  const mirror = mirrorAt(host);
  if (mirror) return mirror.publisher;
  for (const [pattern, name] of PUBLISHERS) if (pattern.test(host)) return name;
  if (host === 'github.com') return githubPublisher(cited);
  return otherwise ?? host;
}

function wordsPublisher(words: string): string {
  if (/USCIS/.test(words)) return 'US Citizenship and Immigration Services';
  if (/NRMP/.test(words)) return 'National Resident Matching Program, second-hand';
  return 'Named in the title';
}

function githubPublisher(address: string): string {
  if (/codexstanford\/markdonw-chunck-of-the-usa-code/.test(address))
    return 'United States Code, public copy';
  if (/Program-Results_2016_2020|NRMP_2020_2026/.test(address))
    return 'National Resident Matching Program, public copy';
  return 'Public repository';
}

/** A page of a publisher that nobody vouches for: neither known by name nor a school or an office. */
export function isUnknownPublisher(address: string): boolean {
  const host = hostOf(address);
  return host !== '' && publisherOf(address) === host && !/\.(?:edu|gov)$/.test(host);
}

/** A title from host and path: what a person would call the page. */
export function titleOf(address: string): string {
  if (/freida/.test(hostOf(address))) return 'Program entry in FREIDA';
  const url = new URL(address);
  const segments = url.pathname
    .split('/')
    .map((part) => decodeURIComponent(part).replace(/\.(?:html?|aspx|php|cfm|dot|md|pdf)$/i, ''))
    .filter((part) => part !== '' && !/^(?:index|default|home|en|web|pages?|\d+|[0-9a-f]{16,})$/i.test(part));
  const last = segments.slice(-2).map(readable).filter(Boolean);
  const mirror = mirrorAt(hostOf(address));
  if (mirror) {
    const copy = `Copy of ${mirror.copyOf}`;
    return `${last.length > 0 && !mirror.misnamed ? `${copy}: ${last.join(' – ')}` : copy} (${hostOf(address)})`;
  }
  return `${last.length > 0 ? last.join(' – ') : 'Home page'} (${hostOf(address)})`;
}

/** Words of addresses that are written in capitals. */
const ACRONYMS =
  /\b(?:aafp|aamc|aaim|abim|abms|acgme|ama|appd|covid|ecfmg|eras|evsp|faqs?|freida|fsmb|gme|hiv|img|imgs|lcme|lor|md|mppda|mspe|nrmp|oet|obgyn|pdf|pm r|rsii|soap|uab|ucla|uic|usa|usce|uscis|usmle|va|vcu|vslo|wvu)\b/gi;

function readable(segment: string): string {
  const words = segment
    .replace(/[-_+]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ACRONYMS, (word) =>
      /^faqs$/i.test(word) ? 'FAQs' : /^imgs$/i.test(word) ? 'IMGs' : word.toUpperCase(),
    )
    .replace(/\bj ?1\b/gi, 'J-1')
    .replace(/\bh ?1 ?b\b/gi, 'H-1B');
  const short = words.length > 70 ? `${words.slice(0, 70).replace(/\s+\S*$/, '')} …` : words;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

export function termsOf(cited: string, ownPage = false): string {
  const host = hostOf(cited);
  if (/\.gov$/.test(host) || (host === '' && /USCIS/.test(cited))) return 'Public government data';
  if (/nrmp\.org$/.test(host)) return 'Public page of the NRMP; facts only';
  if (/codexstanford/.test(cited)) return 'Public law';
  if (/Program-Results_2016_2020|NRMP_2020_2026/.test(cited)) return 'Public report of the NRMP; facts only';
  if (/residencyadvisor|reviewmyresidency/.test(host)) return 'Third-party listing; single facts only';
  if (/freida/.test(host)) return 'Public directory; single facts only';
  if (ownPage) return "The program's or its institution's own page; facts only";
  if (/\.edu$/.test(host)) return "The school's own page; facts only";
  return "Publisher's public page; facts only";
}
