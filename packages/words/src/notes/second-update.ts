import { say } from '@matchwright/speech';
import { letterRival } from '../letters/letter-rival.ts';
import type { ReviewNote } from '../review.ts';
import { type NoteContext, noteOnAll } from './note-context.ts';

const SAYS = say`You have another update letter to this program. If it is not sent yet, put all news into one letter. If it is sent, write again only for news that changes your file, such as an exam.`;

/** A second update to the same program: news that comes in pieces is read as pressure. */
export function secondUpdateNotes(context: NoteContext): ReviewNote[] {
  const { kind, addressed, others, facts } = context;
  const program = addressed?.program?.code ?? addressed?.name;
  const isSecond = letterRival({ kind, program, others }, facts)?.why === 'second-update';
  return isSecond ? [noteOnAll(context, 'second-update', 'medium', SAYS)] : [];
}
