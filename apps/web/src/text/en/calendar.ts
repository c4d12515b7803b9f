/** The plan as a calendar file. */
export const calendar = {
  download: 'Save for your calendar',
  fileName: (season: number) => `matchwright-${season}.ics`,
  updates: 'Save and import it again when your plan changes: the events move to their new dates.',
  saved: (file: string) => `Saved as ${file}.`,
  failed: 'The calendar file could not be made',
  failedHelp: 'Load the page again and try once more.',
  how: 'How to bring it into your calendar',
  calendars: [
    {
      name: 'Google Calendar',
      steps: 'On a computer, open Settings, choose “Import & export”, and select the file.',
    },
    {
      name: 'Apple Calendar',
      steps: 'Open the file, and choose the calendar it should go into.',
    },
    {
      name: 'Outlook',
      steps:
        'On the web, choose “Add calendar”, then “Upload from file”. Outlook on a computer makes a new calendar of each file, so delete the older one.',
    },
  ],
  separate: 'A calendar of its own is best: you can remove it in one step.',
  privacy: 'The events are marked private, and they hold no scores and no chances.',
};
