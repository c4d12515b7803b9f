import { monthOf } from '../../terminal/dates.ts';
import type { Page } from './page.ts';

/** What the person wrote, as it is, paragraph by paragraph. */
export function ownWords(text: string, page: Page): string[] {
  const paragraphs = text.split(/\s*\n\s*/).filter((one) => one.trim() !== '');
  if (paragraphs.length === 0) return page.paragraph('No answer yet.', 2);
  const last = paragraphs.length - 1;
  return [
    ...page.paragraph('Your words:', 2),
    ...paragraphs.flatMap((one, index) =>
      page.paragraph(`${index === 0 ? '“' : ''}${one.trim()}${index === last ? '”' : ''}`, 3),
    ),
  ];
}

/** A month or a day of a claim: the month is enough here. */
export const claimDate = (date: string): string => (/^\d{4}-\d{2}/.test(date) ? monthOf(date) : date);
