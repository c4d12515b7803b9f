/** What doctors and students call a program, beside its name: telling words of the names that it may stand for. */
const NICKNAMES: Record<string, string> = {
  ...{ MGH: 'massachusetts', 'Mass General': 'massachusetts', BWH: 'brigham', 'The Brigham': 'brigham' },
  ...{ BIDMC: 'deaconess', BMC: 'boston', CHOP: 'philadelphia', 'Boston Children’s': 'boston' },
  ...{ Hopkins: 'hopkins', UPenn: 'pennsylvania', Penn: 'pennsylvania penn', 'Penn State': 'penn hershey' },
  ...{ UPMC: 'upmc', Pitt: 'pittsburgh upmc', Jeff: 'jefferson', HUP: 'pennsylvania' },
  ...{
    UMich: 'michigan',
    'Michigan Medicine': 'michigan',
    WashU: 'barnes washington',
    'Wash U': 'barnes washington',
  },
  ...{ Barnes: 'barnes', UChicago: 'chicago', UIC: 'illinois', UCLA: 'ucla angeles', UCSD: 'diego' },
  ...{
    UCSF: 'francisco ucsf',
    USC: 'southern carolina',
    UAB: 'birmingham',
    UAMS: 'arkansas',
    UAlbany: 'albany',
  },
  ...{ OSU: 'ohio oklahoma oregon', UNC: 'carolina', MUSC: 'carolina', VCU: 'commonwealth', UVA: 'virginia' },
  ...{
    WVU: 'virginia',
    UMass: 'umass massachusetts',
    URMC: 'rochester',
    UB: 'buffalo',
    UTSW: 'southwestern',
  },
  ...{ 'UT Southwestern': 'southwestern', UTMB: 'galveston', UTHealth: 'texas tennessee', OHSU: 'oregon' },
  ...{
    MCW: 'wisconsin',
    UW: 'washington wisconsin',
    LSU: 'lsu louisiana',
    IU: 'indiana',
    Vandy: 'vanderbilt',
  },
  ...{ Cincy: 'cincinnati', MetroHealth: 'metrohealth', CWRU: 'western', 'Case Western': 'western' },
  ...{ DMC: 'detroit', Beaumont: 'beaumont corewell', Spectrum: 'corewell spectrum', Monte: 'montefiore' },
  ...{ Montefiore: 'montefiore', Bellevue: 'york nyu', NYU: 'nyu york', Cornell: 'cornell', Sinai: 'sinai' },
  ...{ 'Mount Sinai': 'sinai', Downstate: 'downstate', Upstate: 'upstate', Northwell: 'northwell hofstra' },
  ...{ Grady: 'emory morehouse', Parkland: 'southwestern', 'Cook County': 'cook', Stroger: 'cook' },
  ...{ Duke: 'duke', Yale: 'yale', Emory: 'emory', Tulane: 'tulane', Baylor: 'baylor', Stanford: 'stanford' },
  ...{ Vanderbilt: 'vanderbilt', Geisinger: 'geisinger', Mayo: 'mayo', Tufts: 'tufts', Baystate: 'baystate' },
};
/** Mascots and cheers of the schools: who wants to become a Wolverine names Michigan. */
const MASCOTS: Record<string, string> = {
  ...{ 'Wolverines?': 'michigan', 'Go Blue': 'michigan', 'Buckeyes?': 'ohio', 'Spartans?': 'michigan' },
  ...{ 'Tar Heels?': 'carolina', 'Blue Devils?': 'duke', 'Hoosiers?': 'indiana', 'Boilermakers?': 'indiana' },
  ...{
    'Jayhawks?': 'kansas',
    'Huskers|Cornhuskers?': 'nebraska',
    'Hawkeyes?': 'iowa',
    'Badgers?': 'wisconsin',
  },
  ...{ 'Gophers?': 'minnesota', 'Razorbacks?': 'arkansas', 'Sooners?': 'oklahoma', 'Longhorns?': 'texas' },
  ...{ 'Gators?': 'florida', 'Seminoles?': 'florida', 'Bearcats?': 'cincinnati' },
  ...{
    'Mountaineers?': 'virginia',
    'Hokies?': 'virginia tech carilion',
    'Blazers?': 'birmingham',
    'Commodores?': 'vanderbilt',
  },
  ...{
    'Hoyas?': 'georgetown',
    'Bruins?': 'ucla',
    'Trojans?': 'southern',
    'Utes?': 'utah',
    'Sun Devils?': 'arizona',
  },
  ...{
    'Roll Tide': 'alabama',
    'War Eagle': 'auburn alabama',
    'Gamecocks?': 'carolina',
    'Nittany Lions?': 'penn hershey',
  },
  ...{
    Orangemen: 'upstate syracuse',
    '(?:colors|jersey|cap|scarf|flag|banner) of the Volunteers': 'tennessee',
    'Terps|Terrapins?': 'maryland',
  },
};

const ENTRIES = Object.entries({ ...NICKNAMES, ...MASCOTS }).map(([name, means]) => ({
  name,
  means: means.split(' '),
}));
const ANY = ENTRIES.map(({ name }) => name.replace('’', "['’]"))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A nickname, to stand in a pattern that heeds capitals. */
export const NICKNAME = `(?:${ANY})`;

const MASCOT = new RegExp(`^(?:${Object.keys(MASCOTS).join('|')})$`);

/** In a letter nobody means anything else by a mascot. */
export const isMascot = (words: string): boolean => MASCOT.test(words);

/** Whether a nickname may stand for a program of this name; undefined when it is no nickname that we know. */
export function nicknameMeans(words: string, name: string): boolean | undefined {
  const own = name.toLowerCase();
  const meant = ENTRIES.filter((one) => new RegExp(`^(?:${one.name.replace('’', "['’]")})$`).test(words));
  if (meant.length === 0) return undefined;
  return (
    meant.some(({ means }) => means.some((word) => own.includes(word))) || own.includes(words.toLowerCase())
  );
}
