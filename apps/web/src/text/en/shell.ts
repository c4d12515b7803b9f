export const shell = {
  name: 'Matchwright',
  skip: 'Skip to the content',
  navigation: 'Main',
  list: 'Your list',
  profile: 'Your profile',
  programs: 'All programs',
  'what-if': 'What could help',
  'check-first': 'Check first',
  import: 'Use your own export',
  model: 'How sure is this',
  menu: 'Menu',
  newTab: 'opens in a new tab',
  start: 'Start',
  toDark: 'Dark',
  toLight: 'Light',
  themeLabel: (to: string) => `Switch to the ${to.toLowerCase()} theme`,
  saved: (time: string) => `Saved on this device ${time}`,
  saving: 'Saving',
  notSaved: 'Not saved',
  storageFull:
    'This device has no room left, so your last changes are not saved. Download your profile file before you close this page.',
  storageClosed:
    'This browser does not let us save (a private window does this). Your plan works until you close the page. Download your profile file to keep it.',
  damaged:
    'What was saved on this device could not be read, so we started clean. A copy of the damaged data is kept.',
  downloadCopy: 'Download the copy',
  dismiss: 'Close this message',
  updateReady: 'A newer version is ready.',
  update: 'Load it',
  opening: 'Opening what you saved',
  footer:
    'Matchwright computes from public facts and our own estimates. It is not NRMP, AAMC, ECFMG or legal advice. Your profile stays on this device.',
  factsVersion: (version: string, programs: string, sources: string) =>
    `Facts ${version}: ${programs} programs, ${sources} sources.`,
  broken: 'This page stopped working. Your profile is safe on this device.',
  reload: 'Load the page again',
};
