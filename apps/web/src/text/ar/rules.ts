import { quoted } from '../bidi.ts';
import type { RoomPhrases } from '../room-phrases.ts';
import { counted } from './counted.ts';
import { sources } from './nouns.ts';

export const rules: RoomPhrases['rules'] = {
  title: 'كل القواعد',
  lede: 'كل ما يعرف المستشار أن يقوله: متى تتكلم كل قاعدة، وأي أرقام تقرأ، ومن أين جاءت.',
  working: 'نقرأ القواعد',
  failed: 'تعذّرت قراءة القواعد',
  search: 'بحث',
  searchHelp: 'كلمة من قاعدة أو رقم أو مصدر',
  kind: 'النوع',
  kinds: { all: 'الكل', risk: 'مخاطر', strength: 'نقاط قوة', missing: 'خطوات ناقصة' },
  shown: (n, all) => `${n} من ${all} من القواعد`,
  nothing: 'لا قاعدة فيها هذه الكلمات. جرّب كلمات أقل، أو كل الأنواع.',
  reads: 'تقرأ',
  id: 'المعرّف',
  nothingRead: 'لا شيء من الملف',
  answers: 'تجيب عن',
  figures: (n) =>
    counted(n, {
      one: 'رقم واحد ومصدره',
      two: 'رقمان ومصدراهما',
      few: '# أرقام ومصادرها',
      many: '# رقمًا ومصادرها',
      other: '# رقم ومصادرها',
    }),
  sourcesOnly: sources,
  further: 'مصادر أخرى',
  period: {
    between: (from, to) => `من ${quoted(from)} إلى ${quoted(to)}`,
    since: (from) => `منذ ${quoted(from)}`,
    until: (to) => `حتى ${quoted(to)}`,
  },
  now: 'سارٍ الآن',
  season: (season) => `الموسم: ${season}`,
  confidence: { high: 'ثقة عالية', medium: 'ثقة متوسطة', low: 'ثقة منخفضة' },
};
