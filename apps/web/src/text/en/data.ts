/** What is kept on the device: seen, taken along, brought back, deleted. */
export const data = {
  title: 'Your data',
  lede: 'Everything you enter stays in this browser, on this device. Here you see what is kept, take a copy with you, and delete it.',
  held: {
    title: 'What is kept here',
    nothing: 'Nothing is kept here yet.',
    closed: 'This browser does not let us keep anything, or look at what is kept.',
    onPage:
      'This browser keeps nothing at the moment. What you see below is only on this page and goes when you close it.',
    parts: {
      profile: 'Your profile, with your story and your plan',
      answers: (n: string, one: boolean) =>
        one ? '1 answer about a program' : `${n} answers about programs`,
      versions: (n: string, one: boolean) => (one ? '1 version of your list' : `${n} versions of your list`),
      drafts: (n: string, one: boolean) => (one ? '1 text that you write' : `${n} texts that you write`),
      practice: 'Answers that you practise, with your marks',
      season: 'Your season: applications, interviews, rank order list',
      directory: (n: string, one: boolean) => {
        if (n === '0') return 'Your columns in the table of programs';
        return one
          ? '1 saved filter of the table of programs'
          : `${n} saved filters of the table of programs`;
      },
      mappings: (n: string, one: boolean) =>
        one ? 'How we read the columns of 1 spreadsheet' : `How we read the columns of ${n} spreadsheets`,
      compared: (n: string, one: boolean) =>
        one
          ? '1 program ticked to compare, until you close the page'
          : `${n} programs ticked to compare, until you close the page`,
      preferences: 'Your choice of theme or language',
    },
    total: 'Together',
    all: (size: string) =>
      `The app also keeps its own files here, so that it opens without a network. They hold nothing about you. With them, the browser counts ${size}.`,
    lasting: 'This browser has agreed to keep all this until you delete it.',
    passing:
      'A browser may clear what a site keeps when the device runs out of room. Some also do so when you stay away for a while.',
    ask: 'Ask the browser to keep it',
    refused:
      'The browser did not agree. It may agree when you have used the planner more. Until then, a backup file is the safe way.',
  },
  backup: {
    title: 'Take a copy with you',
    help: 'A backup is one file with everything above. You can restore it here, on any device and in any browser.',
    download: 'Download a backup',
    readable: 'The file is not locked. Whoever has it can read it, so keep it where you keep your documents.',
    done: 'The backup is among your downloads.',
  },
  restore: {
    title: 'Restore a backup',
    help: 'Choose a backup file. First you see what is in it. Nothing changes until you say so.',
    choose: 'Choose a backup file',
    from: (file: string, when: string) => `${file}, made on ${when}`,
    undated: (file: string) => `${file}, without a date`,
    empty: 'There is nothing in this backup.',
    lost: (parts: string) => `Some of it cannot be read and is left out: ${parts}.`,
    lostParts: {
      answers: 'answers about programs',
      directory: 'saved filters and columns',
      mappings: 'how your spreadsheets are read',
      versions: 'versions of your list',
      drafts: 'the texts that you write',
      practice: 'the answers that you practise',
      season: 'your season',
    },
    replaces: 'It takes the place of what is kept here. That is set aside, and you can bring it back.',
    replacesPage:
      'It takes the place of what is on this page. This browser cannot set that aside, so download a backup of it first.',
    yes: 'Restore it',
    no: 'Leave everything as it is',
    done: 'The backup is restored. What was here before is kept aside on this page.',
    takeBack: 'Take it back',
    takenBack: 'The restore is taken back. The backup is kept aside.',
    doneNew: 'The backup is restored.',
    page: 'The backup is restored on this page. This browser keeps nothing, so it goes when you close the page.',
    full: 'The backup is not restored: this device has no room left. Nothing was changed. Free some room, then try again.',
    refused: (file: string) => `${file} cannot be restored`,
    why: {
      'too-large': 'It is too large to be a backup.',
      empty: 'The file is empty.',
      broken: 'The file is damaged or was cut off. If you have another copy of it, choose that one.',
      profile: 'It is a profile file, not a backup. You can open it on the page Your profile.',
      other: 'It is not a backup of Matchwright. The name of a backup begins with matchwright-backup.',
      newer:
        'A newer version of Matchwright made it. Load this page again to get that version, then choose the file once more.',
      wrong: 'The file is damaged. If you have another copy of it, choose that one.',
      unreadable: 'There is no profile in it that we can read.',
    },
    place: (place: string) => `The first mistake in it is at: ${place}.`,
    unchanged: 'Nothing was changed.',
  },
  aside: {
    title: 'Kept aside',
    help: 'Older states that we did not throw away.',
    before: (when: string) => `What was here before a restore on ${when}`,
    overtaken: (when: string) => `What another tab had saved on ${when}`,
    damaged: 'Data that could not be read',
    newer: 'Data of a newer version of Matchwright',
    damagedHelp: 'Nothing in it can be opened here. You can download it and show it to somebody.',
    newerHelp: 'Load this page again to get that version. Then you can bring the data back.',
    bring: 'Bring it back',
    bringSome: 'Bring back what can be read',
    download: 'Download it',
    forget: 'Delete it',
    named: (action: string, what: string) => `${action}: ${what}`,
    brought: 'It is back.',
    broughtOver: 'It is back. What was here before is kept aside.',
    forgotten: 'The copy is deleted.',
  },
  erase: {
    title: 'Delete everything',
    goes: 'This removes all that is listed on this page, what is kept aside, and your choice of theme and language. Other tabs that show the planner are emptied too.',
    staysTitle: 'What stays',
    stays: [
      'The files of the app, so that it opens without a network. They hold nothing about you.',
      'The history of the browser. The addresses in it can name programs and filters that you looked at.',
      'Files that you downloaded.',
      'Traces on the disk, which the browser removes when it tidies up.',
    ],
    staysHelp: 'To remove these too, clear the history and the data of this site in the browser.',
    button: 'Delete everything',
    ask: 'Delete everything on this device?',
    askBody:
      'This deletes your profile with its story, plan, exclusions and settings. It deletes your answers about programs, the versions of your list, your texts, the answers that you practise, and your season with its applications, interviews and rank order list. Saved filters, columns, how your spreadsheets are read, and all that was kept aside go, too. You cannot undo this. There is no other copy unless you downloaded one.',
    backupFirst: 'Download a backup first',
    no: 'Keep it',
    yes: 'Delete everything',
    done: 'Everything you entered is deleted from this browser.',
    failed:
      'This browser did not let us open its store, so something may still be in it. Clear the data of this site in the settings of the browser.',
  },
};
