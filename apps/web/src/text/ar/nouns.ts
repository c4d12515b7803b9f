import { count } from '../numbers.ts';
import { counted, type Forms } from './counted.ts';

type Noun = Omit<Forms, 'two'> & { two: [subject: string, object: string] };

const PROGRAM: Noun = {
  one: 'برنامج واحد',
  two: ['برنامجان', 'برنامجين'],
  few: '# برامج',
  many: '# برنامجًا',
  other: '# برنامج',
};
const MONTH: Noun = {
  one: 'شهر واحد',
  two: ['شهران', 'شهرين'],
  few: '# أشهر',
  many: '# شهرًا',
  other: '# شهر',
};
const WEEK: Noun = {
  one: 'أسبوع واحد',
  two: ['أسبوعان', 'أسبوعين'],
  few: '# أسابيع',
  many: '# أسبوعًا',
  other: '# أسبوع',
};
const DAY: Noun = { one: 'يوم واحد', two: ['يومان', 'يومين'], few: '# أيام', many: '# يومًا', other: '# يوم' };
const VALUE: Noun = {
  one: 'قيمة واحدة',
  two: ['قيمتان', 'قيمتين'],
  few: '# قيم',
  many: '# قيمة',
  other: '# قيمة',
};
const INVITATION: Noun = {
  zero: 'لا دعوات',
  one: 'دعوة واحدة',
  two: ['دعوتان', 'دعوتين'],
  few: '# دعوات',
  many: '# دعوة',
  other: '# دعوة',
};
const SOURCE: Noun = {
  one: 'مصدر واحد',
  two: ['مصدران', 'مصدرين'],
  few: '# مصادر',
  many: '# مصدرًا',
  other: '# مصدر',
};
const SECOND: Noun = {
  one: 'ثانية واحدة',
  two: ['ثانيتان', 'ثانيتين'],
  few: '# ثوانٍ',
  many: '# ثانية',
  other: '# ثانية',
};

const subject = (noun: Noun) => (n: number) => counted(n, { ...noun, two: noun.two[0] });
const object = (noun: Noun) => (n: number) => counted(n, { ...noun, two: noun.two[1] });

/** Counted nouns as the subject of a sentence, and after a verb or a preposition (only the dual differs). */
export const programs = subject(PROGRAM);
export const ofPrograms = object(PROGRAM);
export const months = subject(MONTH);
export const ofMonths = object(MONTH);
export const weeks = subject(WEEK);
export const days = subject(DAY);
export const ofDays = object(DAY);
export const values = subject(VALUE);
export const invitations = subject(INVITATION);
export const sources = subject(SOURCE);
export const ofSeconds = object(SECOND);

/** Programs counted in words already, "1,210": the form is that of the number behind them. */
export function programsOf(figure: string): string {
  const n = Number(figure.replace(/[^\d]/g, ''));
  return Number.isFinite(n) && count(n) === figure ? ofPrograms(n) : `${figure} برنامج`;
}
