import { inARow, speechLocale } from '@matchwright/speech';

const names = new Intl.DisplayNames(speechLocale() ?? 'en', { type: 'language' });

/** Languages of a profile in words: `[ar, en]` is "Arabic, English". What is no code stays as it was written. */
export function languageNames(languages: readonly string[]): string {
  return inARow(
    languages.map((language) =>
      /^[a-z]{2,3}$/i.test(language) ? (names.of(language.toLowerCase()) ?? language) : language,
    ),
  );
}
