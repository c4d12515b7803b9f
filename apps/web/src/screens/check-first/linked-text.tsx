import { Fragment } from 'react';
import { Outside } from '../../parts/source-note.tsx';
import { webAddress } from '../../text/fact-words.ts';

/** A sentence whose web addresses can be followed. */
export function LinkedText({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s,;،؛\u2066-\u2069]+)/).map((part) => {
    const address = part.startsWith('http') ? webAddress(part) : null;
    return <Fragment key={part}>{address ? <Outside href={address}>{part}</Outside> : part}</Fragment>;
  });
}
