import { say } from '@matchwright/speech';
import type { Finding } from './finding.ts';
import { outcomesOf } from './findings.ts';
import { STORY_ADVICE } from './rules/story-advice.ts';
import type { Situation } from './situation.ts';
import { type StoryConcern, storyConcerns } from './story/concerns.ts';
import { type StoryClaim, storyClaims } from './story/growth.ts';
import { type StatementOutline, statementOutline } from './story/statement-outline.ts';
import { type StatementRule, statementRules } from './story/statement-rules.ts';
import { type StoryFact, storyFacts } from './story/story-facts.ts';
import { type StoryQuestion, storyQuestions } from './story/story-questions.ts';

/** An outline of the story from the person's own answers; never a finished statement. */
export interface StoryOutline {
  season: number;
  findings: Finding[];
  /** What a reader of the profile will ask about; empty when the paragraph of context can be left out. */
  concerns: StoryConcern[];
  /** The form: questions with the answers as they are, and remarks about each. */
  questions: StoryQuestion[];
  claims: StoryClaim[];
  /** Facts of the profile that may prove a claim. */
  facts: StoryFact[];
  /** One for each wanted specialty, the most wanted first. */
  outlines: StatementOutline[];
  length: StoryLength;
  rules: StatementRule[];
}

/** Characters: all answers together, one printed page, and the most that a statement may have. */
export interface StoryLength {
  answers: number;
  page: number;
  limit: number;
  says: string;
  sources: string[];
}

export function storyOutline(situation: Situation): StoryOutline {
  const { profile, specialties } = situation;
  const concerns = storyConcerns(situation);
  const questions = storyQuestions(situation, concerns);
  const claims = storyClaims(situation);
  const facts = storyFacts(situation);
  const parts = { questions, claims, facts, clear: concerns.length === 0 };
  return {
    season: profile.season,
    // Only the rules of the story: others of its topic ask the odds, and this is worked out while somebody types.
    findings: outcomesOf(situation, STORY_ADVICE).findings,
    concerns,
    questions,
    claims,
    facts,
    outlines: specialties.map((specialty) => statementOutline(specialty, specialties, parts)),
    length: lengthOf([...questions, ...claims], situation),
    rules: statementRules(situation),
  };
}

function lengthOf(answers: readonly { text: string }[], situation: Situation): StoryLength {
  const keys = ['advice.story.page_characters', 'eras.ps.limit'] as const;
  const [page, limit] = keys.map((key) => situation.figure(key)) as [number, number];
  const total = answers.reduce((sum, { text }) => sum + text.trim().length, 0);
  const says =
    total > page
      ? say`Your answers have ${thousands(total)} characters. One printed page has about ${thousands(page)}: choose the best, and leave the rest out.`
      : say`Your answers have ${thousands(total)} characters. One printed page has about ${thousands(page)}; the application service (ERAS) allows ${thousands(limit)}, but one page is enough.`;
  const sources = keys.flatMap((key) => situation.parameter(key)?.source ?? []);
  return { answers: total, page, limit, says, sources: [...new Set(sources)] };
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
