export const landing = {
  title: 'Which residency programs should you apply to?',
  lede: 'Matchwright reads your profile and works out your odds at about 900 real programs in Medicine-Pediatrics, Internal Medicine and Pediatrics. Then it picks the list that gives you the best chance to match for your money.',
  sampleTitle: 'Try a sample',
  sampleNote: 'Three made-up people. One click opens a full plan, which you may change as you like.',
  samples: {
    failedOnce: {
      name: 'Failed Step 1 once, needs a visa',
      who: 'Graduated in Egypt in 2021. Step 2 CK 224, one month of US experience, $2,500 for fees.',
    },
    usCitizen: {
      name: 'US citizen, school in the Caribbean',
      who: 'Graduated in 2025. Step 2 CK 238, five months of US rotations, $1,800 for fees.',
    },
    firstSteps: {
      name: 'At the very beginning',
      who: 'School in Nigeria, Step 1 passed, everything else still open.',
    },
  },
  sampleFailed: 'The sample could not be loaded. Check your connection and press it again.',
  ownTitle: 'Start with your own',
  own: 'Start with my own profile',
  ownNote:
    'Six short steps, about three minutes. You can skip each one, and each answer shows at once what it changes.',
  open: 'Open a profile file',
  openNote: 'YAML or JSON, for example one you downloaded here.',
  continue: 'Go on with your plan',
  continueNote: 'The profile saved on this device is open.',
  restore: 'Restore a backup',
  programs: 'Or look at all programs first, without a profile',
  replaceWarning:
    'A sample, a new start or a file replaces the profile saved on this device. Download it first if you want to keep it; a sample or a file can also be undone.',
  replaceTitle: 'Replace your own profile?',
  replaceBody:
    'Your profile, your story and what you settled in your plan are on this device only. If you go on, they are replaced. To keep them, download your profile file first: Your profile, at the end of the page.',
  replaceNo: 'Keep mine',
  replaceYes: 'Replace it',
  example: 'What an answer looks like: about 4 in 10, and below it the range of our doubt.',
  doesTitle: 'What it does',
  does: [
    'Gives every program a chance of an interview and of a match, each with its range.',
    'Chooses programs and signals together, counts the fees, and proves that no list within your budget does better.',
    'Says why each program is there, and what we could not find out about it.',
    'Names your biggest risks and what to do about each, with dates up to Match Day.',
  ],
  doesNotTitle: 'What it is not',
  doesNot: [
    'It is not advice from NRMP, AAMC or ECFMG, and it is not legal advice on visas.',
    'It is no promise of an interview. The odds come from past seasons, and each has a range that says how unsure it is.',
    'It does not write your statement or your letters. It asks questions, and the words stay yours.',
    'It does not collect data. There is no account, your profile stays on this device, and the page works without a network.',
  ],
  fileProblem: (name: string) => `We could not open ${name}`,
  fileHelp: 'Correct these lines and open the file again. Nothing on this device was changed.',
  unchanged: 'Nothing on this device was changed.',
  notText: 'This is not a text file. Choose a profile file in YAML or JSON.',
  unreadable: 'The file could not be read. Choose a text file in YAML or JSON.',
  tooLarge: 'The file is larger than 1 MB. A profile file is a few kilobytes.',
};
