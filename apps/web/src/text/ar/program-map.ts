import { quoted } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { RoomPhrases } from '../room-phrases.ts';
import { counted } from './counted.ts';
import { programs } from './nouns.ts';

const withListed = (place: string, n: string, listed: number) =>
  listed === 0 ? `${quoted(place)}: ${n}` : `${quoted(place)}: ${n}، منها ${count(listed)} في قائمتك`;

export const programMap: RoomPhrases['programMap'] = {
  view: 'طريقة العرض',
  table: 'جدول',
  cards: 'بطاقات',
  map: 'خريطة',
  title: 'البرامج على الخريطة',
  loading: 'نرسم الخريطة',
  failed: 'تعذّر رسم الخريطة',
  help: 'كل علامة مدينة أو عدة مدن. اضغط على علامة لترى برامجها. وتنقلك مفاتيح الأسهم بين العلامات.',
  zoom: 'تقريب إلى ولاية',
  whole: 'البلد كله',
  stateCount: (state, n) => `${quoted(state)} · ${n}`,
  mark: withListed,
  andMore: (place, towns) =>
    `${quoted(place)} و${counted(towns, {
      one: 'مدينة أخرى',
      two: 'مدينتان أخريان',
      few: '# مدن أخرى',
      many: '# مدينة أخرى',
      other: '# مدينة أخرى',
    })}`,
  programs,
  legend: 'معنى العلامات',
  mixed: 'عدة تخصصات',
  onList: 'الممتلئة: في قائمتك، أو واحد منها',
  number: 'الرقم: عدد البرامج',
  chosenNone: 'اضغط على علامة لترى برامجها هنا.',
  chosenClose: 'إغلاق',
  outside: 'ليست على الخريطة',
  outsideHelp: 'بورتوريكو (Puerto Rico)، وبرامج لا نعرف مكانها:',
  noneInView: 'لا يوجد هنا برنامج يطابق التصفية.',
  byState: 'الشيء نفسه في قائمة، حسب الولاية',
  stateSummary: withListed,
  match: (p) => `فرصة Match ${p}`,
  leftOut: 'خارج القائمة',
  download: 'تنزيل الخريطة (SVG)',
  fileName: 'matchwright-map',
  source: 'الحدود: US Census Bureau عبر us-atlas. رُسمت على هذا الجهاز دون أي خدمة خرائط.',
};
