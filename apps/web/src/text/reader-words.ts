import { useSyncExternalStore } from 'react';
import { quoted } from './bidi.ts';
import { type Language, language } from './language.ts';
import { phrases } from './phrases.ts';
import { type Said, translator } from './translator.ts';

type Catalogue = Readonly<Record<string, string>>;

/** Fetched by itself, since only a mistake in an answer or a file needs it. */
const OTHERS: Partial<Record<Language, () => Promise<Catalogue>>> = {
  es: () => import('./es/reader.ts').then(({ reader }) => reader),
  ar: () => import('./ar/reader.ts').then(({ reader }) => reader),
};

const waiting = new Set<() => void>();
let said: Said | null = null;

/** Set once the sentences are there; until then, and in English, what the reader says stands as it is. */
export const readerReady: Promise<void> = (OTHERS[language]?.() ?? Promise.resolve(null)).then(
  (catalogue) => {
    if (catalogue === null) return;
    said = translator(catalogue, { known: expectedWords, quoted });
    for (const tell of waiting) tell();
  },
  // Without the sentences the English ones are better than none.
  () => undefined,
);

/** What a reader of profiles and files says, in the language of the visit. */
export function readerWords(text: string): string {
  return said?.(text) ?? text;
}

/** Shows what is said again once the language of the visit is there. */
export function useReaderWords(): void {
  useSyncExternalStore(
    (tell) => {
      waiting.add(tell);
      return () => waiting.delete(tell);
    },
    () => said,
  );
}

/** What the form already says of an answer; null for what it has no words for. */
function expectedWords(english: string): string | null {
  const own = phrases.profile.expected(english);
  return own === english ? null : own;
}
