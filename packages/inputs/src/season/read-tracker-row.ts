import type { SeasonRules, SpecialtyId } from '@matchwright/facts';
import { listed, say } from '@matchwright/speech';
import { readAcgme, readNrmp, readPlace, readSpecialty, readState } from '../spreadsheet/values/words.ts';
import { yesNoWord } from '../yes-no-words.ts';
import { nearPrograms } from './near-programs.ts';
import { readTrackerHistory } from './read-tracker-history.ts';
import type { Application } from './season-schema.ts';
import type { TrackerField } from './tracker-columns.ts';
import type { TrackerTable } from './tracker-table.ts';

/** Remarks are about the row, without its number. */
export function readTrackerRow(
  row: readonly string[],
  table: TrackerTable,
): { application: Application | null; remarks: string[] } {
  const remarks: string[] = [];
  const cells = (field: TrackerField) =>
    row.flatMap((text, c) => {
      const column = table.columns[c];
      return typeof column === 'object' && 'field' in column && column.field === field ? [text.trim()] : [];
    });
  const cell = (field: TrackerField) => cells(field)[0] ?? '';
  const named = whichProgram(cell, table, remarks);
  if (named === null) return { application: null, remarks };
  const specialty = named.specialty ?? table.specialtyOf.get(named.program ?? '');
  const signal = readSignal(cell('signal'), specialty, table.signals, remarks);
  const notes = cells('notes')
    .filter((text, i, all) => text !== '' && all.indexOf(text) === i)
    .join('\n');
  if (notes.length > LONGEST_NOTES)
    remarks.push(say`its notes are too long to be kept whole. The end is left out.`);
  return {
    application: {
      ...named,
      ...(signal ? { signal } : {}),
      history: readTrackerHistory(row, cell('status'), table, remarks),
      interviews: [],
      letters: [],
      contacts: [],
      ...(notes ? { notes: notes.slice(0, LONGEST_NOTES) } : {}),
    },
    remarks,
  };
}

const LONGEST_NOTES = 2000;

function whichProgram(
  cell: (field: TrackerField) => string,
  { finder, programs }: TrackerTable,
  remarks: string[],
): Pick<Application, 'program' | 'name' | 'specialty'> | null {
  const code = readNrmp(cell('code')) ?? readNrmp(cell('name'));
  const acgme =
    [cell('acgme'), cell('code'), cell('name')].map(readAcgme).find((one) => one !== null) ?? null;
  const written = [cell('code'), cell('acgme')].find((text) => text !== '')?.slice(0, 300) ?? '';
  const name = cell('name').slice(0, 300);
  const specialty = readSpecialty(cell('specialty'));
  if (written === '' && name === '') {
    remarks.push(say`it names no program, so it was left out. Write the code or the name of the program.`);
    return null;
  }
  const place = placeOf(cell('city'), readState(cell('state')));
  const row = { nrmp: code, name, ...place, specialty };
  const found = finder.find({ ...row, acgme });
  if ('code' in found) return { program: found.code };
  // Codes change: a name that is sure is worth more than a code that nobody knows.
  const named = acgme === null ? found : finder.find({ ...row, acgme: null });
  if ('code' in named) {
    const meant = programs.find(({ code: own }) => own === named.code)?.name ?? named.code;
    remarks.push(
      say`the ACGME code ${acgme ?? ''} is not in our facts. By its name, we read the row as "${meant}". Check it.`,
    );
    return { program: named.code };
  }
  const own = specialty === null || specialty === 'other' ? {} : { specialty };
  if (name === '' || name === written) {
    remarks.push(
      say`the code "${written || name}" belongs to no program that we know. The row is kept under it, and no chance is worked out for it. Check the code, or open the application after the import and choose the program there.`,
    );
    return { ...(code === null ? { name: written || name } : { program: code }), ...own };
  }
  remarks.push(
    written === ''
      ? say`"${name}" is no program that we could tell for sure. It is kept by name, and no chance is worked out for it.`
      : say`"${name}" with the code "${written}" is no program that we could tell for sure. It is kept by name, and no chance is worked out for it.`,
  );
  const near = nearPrograms(programs, { name, state: place.state, specialty });
  if (near.length > 0)
    remarks.push(
      say`did you mean ${listed(near, 'or')}? Open the application after the import and choose the program there.`,
    );
  return { ...(code === null ? {} : { program: code }), name, ...own };
}

/** "Memphis, TN" and "Jackson MS" hold the state, too. Of names without a comma, only the two letters are one for sure. */
function placeOf(text: string, state: string | null): { city: string; state: string | null } {
  const letters = /^(.*\S)\s+([A-Z]{2})$/.exec(text);
  const own = letters && readState(letters[2] ?? '');
  const both = readPlace(text) ?? (letters && own ? { city: letters[1] ?? '', state: own } : null);
  return both === null ? { city: text, state } : { city: both.city, state: state ?? both.state };
}

const SIGNAL_WORDS: Readonly<Record<string, 'gold' | 'silver' | 'none'>> = {
  gold: 'gold',
  silver: 'silver',
  none: 'none',
  '-': 'none',
};

/** "Yes" says which signal only where a specialty has one kind, which the season keeps as gold. */
function readSignal(
  text: string,
  specialty: SpecialtyId | undefined,
  signals: SeasonRules['signals'],
  remarks: string[],
): Application['signal'] {
  const word = text.toLowerCase();
  const known = Object.hasOwn(SIGNAL_WORDS, word) ? SIGNAL_WORDS[word] : undefined;
  if (text === '' || known) return known;
  const isUsed = yesNoWord(text) ?? (/^(?:x|✓|1|signal(?:l?ed)?)$/.test(word) || undefined);
  if (isUsed === false) return 'none';
  if (isUsed === undefined) remarks.push(say`the signal "${text}" is not known, so it is left out.`);
  else if (specialty !== undefined && signals[specialty]?.value.tiered === false) return 'gold';
  else
    remarks.push(say`"${text}" does not say which signal it was, so it is left out. Write gold or silver.`);
  return undefined;
}
