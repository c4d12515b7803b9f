/** Season dates: free-text events of the raw list become identifiers, a label, a date, a time and a remark. */
import type { CalendarEvent, CalendarEventId } from '../src/types.ts';
import { compareText } from './grouping.ts';
import type { SourceRegister } from './sources.ts';

interface EventKind {
  id: CalendarEventId;
  label: string;
  matches: RegExp;
}

/** The first that matches counts. */
const EVENT_KINDS: EventKind[] = [
  { id: 'season-opens', label: 'ERAS season opens', matches: /^ERAS season opens/ },
  { id: 'tokens-issued', label: 'ECFMG begins issuing ERAS tokens', matches: /ERAS tokens/ },
  { id: 'submit-opens', label: 'Applications may be submitted', matches: /^Applicants may submit/ },
  {
    id: 'review-opens',
    label: 'Programs may review applications; MSPE released',
    matches: /^Programs may review/,
  },
  { id: 'nrmp-registration-opens', label: 'NRMP registration opens', matches: /^NRMP registration opens/ },
  {
    id: 'nrmp-registration-deadline',
    label: 'NRMP standard registration deadline',
    matches: /^NRMP standard registration deadline/,
  },
  { id: 'pathways-deadline', label: 'ECFMG Pathways application deadline', matches: /Pathways/ },
  {
    id: 'signal-optout-deadline',
    label: 'Deadline for internal medicine programs to opt out of signals',
    matches: /opt-out of signals/,
  },
  { id: 'ranking-opens', label: 'NRMP ranking opens', matches: /^NRMP ranking opens/ },
  { id: 'rank-list-deadline', label: 'Rank order list deadline', matches: /^NRMP rank list/ },
  { id: 'match-week', label: 'Match Week: match status, SOAP begins', matches: /^Match (?:Week|status)/ },
  { id: 'soap-review', label: 'SOAP: programs begin review', matches: /^SOAP programs begin review/ },
  { id: 'soap-offers', label: 'SOAP offer rounds', matches: /^SOAP offer rounds/ },
  { id: 'match-day', label: 'Match Day', matches: /^Match Day/ },
  { id: 'season-ends', label: 'ERAS season ends', matches: /^ERAS season ends/ },
];

export function compileCalendar(rows: Record<string, string>[], register: SourceRegister): CalendarEvent[] {
  const events = rows.map((row) => compileEvent(row, register));
  return events.sort(
    (a, b) => a.season - b.season || compareText(a.date, b.date) || compareText(a.event, b.event),
  );
}

function compileEvent(row: Record<string, string>, register: SourceRegister): CalendarEvent {
  const { event: words = '', date = '', season = '', source_url: cited = '' } = row;
  const kind = EVENT_KINDS.find(({ matches }) => matches.test(words));
  if (!kind) throw new Error(`calendar.csv: unknown event "${words}"`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date))
    throw new Error(`calendar.csv: ${season} ${words} has the date "${date}"`);
  const note = remarkOf(words);
  return {
    season: Number(season),
    event: kind.id,
    label: kind.label,
    date,
    time: /\b(\d\d:\d\d)\b/.exec(words)?.[1] ?? null,
    source: register.cite(cited, null),
    ...(note && { note }),
  };
}

/** What the list adds in brackets, after a second time, or as further deadlines on the same day. */
function remarkOf(words: string): string {
  const bracket = /\(([^)]*)\)/.exec(words)?.[1]?.replace(/^DERIVED/, 'derived');
  const later = /ET; (.+)$/.exec(words)?.[1];
  const until = /\d\d:\d\d-(\d\d:\d\d) ET/.exec(words)?.[1];
  const further = /^NRMP rank list(?:,| \+) (.+?) deadline/.exec(words)?.[1];
  return [
    bracket,
    until && `until ${until}`,
    later,
    further && `also the deadline for ${further.replace('IMG ECFMG', "ECFMG's")}`,
  ]
    .filter(Boolean)
    .join('; ');
}
