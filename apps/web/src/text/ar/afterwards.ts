import type { afterwards as english } from '../en/afterwards.ts';

export const afterwards: typeof english = {
  title: 'بعد المطابقة',
  lede: 'ما حدث هذا الموسم، وما يمكن للأرقام أن تقوله عنه، وما تفعله الآن.',
};
