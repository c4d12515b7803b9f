export const shell = {
  name: 'Matchwright',
  skip: 'Skip to the content',
  navigation: 'Main',
  audit: 'Where you stand',
  rules: 'All rules',
  list: 'Your list',
  plan: 'Your plan',
  money: 'Money',
  prepare: 'Prepare',
  exams: 'Exams',
  experience: 'US experience',
  research: 'Research and continuity',
  letters: 'Letters',
  story: 'Your story',
  profile: 'Your profile',
  programs: 'All programs',
  compare: 'Programs side by side',
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
  language: 'Language',
  languageLoses:
    'Your plan is not saved on this device, and another language loads the page again. Download your profile file first, or press once more to go on without it.',
  languageNotKept:
    'This browser does not let us keep your choice. Change the language of the browser instead.',
  engineEnglish:
    'The explanations and the advice on this page are still in English. The rest is in your language.',
  saved: (time: string) => `Saved on this device ${time}`,
  saving: 'Saving',
  notSaved: 'Not saved',
  storageFull:
    'This device has no room left, so your last changes are not saved. Download your profile file before you close this page.',
  storageClosed:
    'This browser does not let us save (a private window does this). Your plan works until you close the page. Download your profile file to keep it.',
  damaged:
    'What was saved on this device could not be read, so we started clean. A copy of the damaged data is kept.',
  overtook:
    'Another tab had saved a different version of your plan. The version on this page is now the saved one; the other is kept.',
  takeOther: 'Use the other version',
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
