import { quoted } from '../bidi.ts';
import type { RoomPhrases } from '../room-phrases.ts';

/** The plan as a calendar file. */
export const calendar: RoomPhrases['calendar'] = {
  download: 'حفظ للتقويم',
  fileName: (season) => `matchwright-${season}.ics`,
  updates: 'احفظ الملف واستورده من جديد كلما تغيرت خطتك: تنتقل الأحداث إلى مواعيدها الجديدة.',
  saved: (file) => `حُفظ باسم ${quoted(file)}.`,
  failed: 'تعذّر إنشاء ملف التقويم',
  failedHelp: 'أعد تحميل الصفحة وحاول مرة أخرى.',
  how: 'كيف تضيفه إلى تقويمك',
  calendars: [
    {
      name: 'Google Calendar',
      steps: 'على الحاسوب، افتح الإعدادات (Settings)، ثم اختر «Import & export»، ثم حدد الملف.',
    },
    {
      name: 'Apple Calendar',
      steps: 'افتح الملف واختر التقويم الذي يُضاف إليه.',
    },
    {
      name: 'Outlook',
      steps:
        'على الويب، اختر «Add calendar» ثم «Upload from file». أما Outlook على الحاسوب فينشئ تقويمًا جديدًا من كل ملف، فاحذف الأقدم.',
    },
  ],
  separate: 'الأفضل تقويم مستقل: يمكنك حذفه بخطوة واحدة.',
  privacy: 'الأحداث معلَّمة بأنها خاصة، ولا تتضمن درجات ولا احتمالات.',
};
