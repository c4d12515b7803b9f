import type { SpecialtyId } from '@matchwright/facts';
import {
  QUESTIONS,
  type Question,
  type QuestionWords,
  questionsFor,
  STAGES,
  type Stage,
} from '@matchwright/words/interview';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { ChoiceInput, TextInput } from '../../parts/inputs.tsx';
import { inEnglish } from '../../text/language.ts';
import { count } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import shared from '../story/story-screen.module.css';
import { useFirstWish } from './mock-setup.tsx';
import styles from './practise.module.css';
import { QuestionHelp } from './question-help.tsx';
import own from './questions.module.css';
import { useInterviewWords } from './use-interview-words.ts';

const t = roomPhrases.practise.questions;
const SPECIALTIES = ['med-peds', 'internal-medicine', 'pediatrics'] as const;

/** Every question of the bank, by part of the interview. */
export function QuestionsPart() {
  const wished = useFirstWish();
  const [stage, setStage] = useState<Stage | ''>('');
  const [specialty, setSpecialty] = useState<SpecialtyId | '' | null>(null);
  const [search, setSearch] = useState('');
  const chosen = specialty ?? wished;
  const words = useInterviewWords()?.words.questions;
  const found = questionsFor({ stage: stage || null, specialty: chosen || null }).filter((one) =>
    holds(one, words?.[one.id], search),
  );
  return (
    <section className={styles.part} aria-labelledby="practise-questions">
      <div className={styles.intro}>
        <h2 id="practise-questions">{roomPhrases.practise.parts.questions}</h2>
        <p>{t.lede(count(QUESTIONS.length))}</p>
      </div>
      <search className={own.filters}>
        <TextInput label={t.search} value={search} onChange={setSearch} />
        <ChoiceInput
          label={roomPhrases.practise.mock.specialty}
          value={chosen}
          empty={roomPhrases.practise.mock.anySpecialty}
          options={SPECIALTIES.map((one) => ({ value: one, label: phrases.list.shortSpecialty[one] }))}
          onChange={(value) => setSpecialty(value as SpecialtyId | '')}
        />
        <ChoiceInput
          label={roomPhrases.practise.mock.stage}
          value={stage}
          empty={roomPhrases.practise.mock.anyStage}
          options={STAGES.map((one) => ({ value: one, label: t.stages[one] }))}
          onChange={(value) => setStage(value as Stage | '')}
        />
      </search>
      <p role="status">{found.length === 0 ? t.noneFound : t.countOf(found.length, QUESTIONS.length)}</p>
      {STAGES.map((one) => (
        <StageList key={one} stage={one} questions={found.filter((question) => question.stage === one)} />
      ))}
    </section>
  );
}

function holds({ ask }: Question, own: QuestionWords | undefined, search: string): boolean {
  const text = [ask, own?.tests, ...(own?.hints ?? [])].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function StageList({ stage, questions }: { stage: Stage; questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <section className={own.stage} aria-labelledby={`stage-${stage}`}>
      <h3 id={`stage-${stage}`}>{t.stages[stage]}</h3>
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <details className={own.question}>
              <summary>
                <span {...inEnglish}>{question.ask}</span>
                <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
              </summary>
              <QuestionHelp question={question} />
              <p className={shared.small}>
                {question.specialty === 'all' ? t.forAll : phrases.list.shortSpecialty[question.specialty]}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
