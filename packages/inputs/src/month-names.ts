/** Names of the twelve months as people of our three languages write them, letters without accents, January first. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene', 'يناير', 'كانون الثاني'],
  ['february', 'feb', 'febrero', 'فبراير', 'شباط'],
  ['march', 'mar', 'marzo', 'مارس', 'اذار'],
  ['april', 'apr', 'abril', 'abr', 'ابريل', 'نيسان'],
  ['may', 'mayo', 'مايو', 'ايار'],
  ['june', 'jun', 'junio', 'يونيو', 'حزيران'],
  ['july', 'jul', 'julio', 'يوليو', 'تموز'],
  ['august', 'aug', 'agosto', 'ago', 'اغسطس', 'اب'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre', 'سبتمبر', 'ايلول'],
  ['october', 'oct', 'octubre', 'اكتوبر', 'تشرين الاول'],
  ['november', 'nov', 'noviembre', 'نوفمبر', 'تشرين الثاني'],
  ['december', 'dec', 'diciembre', 'dic', 'ديسمبر', 'كانون الاول'],
];

const NUMBER_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** 1 to 12 for a name of a month, in small letters without accents; undefined when it is none. */
export function monthNumber(name: string): number | undefined {
  return NUMBER_OF.get(name);
}
