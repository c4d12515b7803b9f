import type { interviews as english } from '../en/interviews.ts';

export const interviews: typeof english = {
  title: 'المقابلات',
  lede: 'كل مقابلة بتوقيتك وبتوقيت البرنامج، وما تفعله قبلها وبعدها.',
};
