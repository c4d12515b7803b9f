import type { RuleEntry } from '@matchwright/engine/advice';
import type { Parameter } from '@matchwright/facts';
import { CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';
import { Fold } from '../../parts/fold.tsx';
import { SourceNote, SourceNotes } from '../../parts/source-note.tsx';
import { fieldLabel } from '../../profile/field-label.ts';
import { hrefOfRule } from '../../route.ts';
import { dayWords } from '../../text/dates.ts';
import { inEnglish } from '../../text/language.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './rule-list.module.css';

const t = roomPhrases.rules;
const ICONS = { risk: CircleAlert, strength: CircleCheck, missing: CircleHelp };

/** Id of the element of a rule. */
export const rulePlace = (id: string) => `rule-${id}`;

interface Props {
  rule: RuleEntry;
  named: boolean;
  /** Id of a rule → when it speaks, in words. */
  titles: ReadonlyMap<string, string>;
}

/** When a rule speaks, what it reads, and the figures it rests on. */
export function RuleCard({ rule, named, titles }: Props) {
  const { id, kind, kindName, when, fields, answers, figures } = rule;
  const further = rule.sources.filter((source) => !figures.some((figure) => figure.source === source));
  const Icon = ICONS[kind];
  return (
    <li id={rulePlace(id)} className={styles.rule} tabIndex={-1}>
      <h3>{when}</h3>
      <p className={styles.kind}>
        <Icon size={18} strokeWidth={2} aria-hidden="true" className={styles[kind]} />
        <span>{kindName}</span>
      </p>
      <p className={styles.reads}>
        {t.reads}: {readWords(fields)}
      </p>
      {answers.length > 0 && (
        <p className={styles.answers}>
          <span>{t.answers}:</span>
          {answers.map((risk) => (
            <a key={risk} href={hrefOfRule(risk)}>
              {titles.get(risk) ?? risk}
            </a>
          ))}
        </p>
      )}
      {figures.length + further.length > 0 && (
        <Fold
          key={String(named)}
          label={figures.length > 0 ? t.figures(figures.length) : t.sourcesOnly(further.length)}
          open={named}
        >
          <ul className={styles.figures}>
            {figures.map((figure) => (
              <Figure key={`${figure.key} ${figure.from} ${figure.season}`} figure={figure} />
            ))}
            {further.length > 0 && (
              <li>
                {t.further}: <SourceNotes ids={further} />
              </li>
            )}
          </ul>
        </Fold>
      )}
      <p className={styles.id}>
        {t.id}: <code>{id}</code>
      </p>
    </li>
  );
}

function Figure({ figure }: { figure: Parameter }) {
  const { key, value, unit, source, year, confidence, note } = figure;
  return (
    <li>
      <p>
        <span {...inEnglish}>
          <b>{String(value)}</b> {unit}
        </span>{' '}
        <span className="soft">({period(figure)})</span>
      </p>
      {note && <p {...inEnglish}>{note}</p>}
      <p>
        <SourceNote id={source} year={year} /> · {t.confidence[confidence]}
      </p>
      <p className={styles.id}>
        {t.id}: <code>{key}</code>
      </p>
    </li>
  );
}

function period({ from, to, season }: Parameter): string {
  if (from !== null && to !== null) return t.period.between(dayWords(from), dayWords(to));
  if (from !== null) return t.period.since(dayWords(from));
  if (to !== null) return t.period.until(dayWords(to));
  return season === 'current' ? t.now : t.season(season);
}

function readWords(fields: string[]): string {
  const names = fields.map((field) => fieldLabel(field) ?? field);
  return names.length === 0 ? t.nothingRead : [...new Set(names)].join(' · ');
}
