import { tracker } from './tracker.ts';

export const season = {
  title: 'The season',
  lede: 'Every application, where it stands, and what it means for your chance.',
  frame: {
    trouble: {
      full: 'This device has no room left, so your last changes are not saved. Download a backup before you close the page.',
      closed:
        'This browser does not let us save (a private window does this). Your season works until you close the page.',
      unread:
        'A season is stored here that this version cannot read. It is kept as it is, and what you do now is not saved.',
    },
  },
  tracker,
};
