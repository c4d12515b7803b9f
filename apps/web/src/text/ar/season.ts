import type { season as english } from '../en/season.ts';
import { tracker } from './tracker.ts';

export const season: typeof english = {
  title: 'الموسم',
  lede: 'كل طلب تقديم، وأين وصل، وما يعنيه لاحتمالك.',
  frame: {
    trouble: {
      full: 'لا مساحة متبقية على هذا الجهاز، فلم تُحفظ تغييراتك الأخيرة. نزّل نسخة احتياطية قبل أن تغلق الصفحة.',
      closed: 'لا يسمح لنا هذا المتصفح بالحفظ (كما في النافذة الخاصة). يعمل موسمك حتى تغلق الصفحة.',
      unread: 'يوجد هنا موسم محفوظ لا تستطيع هذه النسخة قراءته. يبقى كما هو، وما تفعله الآن لا يُحفظ.',
    },
  },
  tracker,
};
