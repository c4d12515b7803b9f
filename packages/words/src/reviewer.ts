import { Situation } from '@matchwright/engine/story-checks';
import type { SeasonalFacts } from '@matchwright/facts';
import { takeIn } from './intake/take-in.ts';
import { letterStanding } from './letters/letter-standing.ts';
import { namesIn } from './names/known-names.ts';
import { findProgram } from './names/program-names.ts';
import { nextSteps } from './next-steps.ts';
import { allNotes } from './notes/all-notes.ts';
import { spokenSeconds } from './notes/length.ts';
import type { NoteContext } from './notes/note-context.ts';
import { gradeOf } from './notes/readability.ts';
import type { LanguagePack } from './pack/load-pack.ts';
import { judgeParts } from './parts/judge-parts.ts';
import { readParts } from './parts/read-parts.ts';
import type { Reviewed, ReviewRequest } from './review.ts';
import { motiveNotes, similarities } from './similar.ts';
import { textModel } from './text/text-model.ts';

export interface Reviewer {
  /** Reviews one text; never throws for a text, whatever it holds. */
  review: (request: ReviewRequest) => Reviewed;
}

/**
 * A reviewer for the season of some facts.
 * @param today ISO date: what is in the future of a profile is no result yet
 */
export function createReviewer(pack: LanguagePack, facts: SeasonalFacts, today: string): Reviewer {
  const dictionary = pack.dictionary(namesIn(facts));
  const figure = (key: string): number => {
    const value = facts.parameters.find((one) => one.key === key)?.value;
    if (typeof value !== 'number') throw new Error(`The dated parameters have no number for ${key}.`);
    return value;
  };
  return {
    review(request) {
      const taken = takeIn(request.text);
      if (!taken.ok) return taken;
      const { kind, specialty = null, profile, program, others = [] } = request;
      const model = textModel(taken.reading);
      const known = program === undefined || program.trim() === '' ? null : findProgram(facts, program);
      const context: NoteContext = {
        ...{
          kind,
          model,
          specialty: specialty ?? known?.specialty ?? null,
          facts,
          today,
          dictionary,
          others,
          figure,
        },
        addressed:
          program === undefined || program.trim() === '' ? null : { name: program.trim(), program: known },
        situation: profile ? new Situation(profile, facts, today) : null,
        parts: readParts(model, kind, pack.models),
      };
      const motive = new Set(context.parts.get('why-specialty')?.shown.map(({ sentence }) => sentence.index));
      const similar = similarities(
        model,
        others,
        motive,
        figure('advice.review.same_words'),
        context.specialty,
      );
      const notes = allNotes(context, pack.models, motiveNotes(similar, model, motive));
      const parts = judgeParts(context, notes);
      const letter = letterStanding(request, facts, today);
      return {
        ok: true,
        review: {
          kind,
          words: model.words,
          characters: request.text.length,
          seconds: spokenSeconds(model.words, figure('advice.review.words_a_minute')),
          sentences: model.sentences.length,
          grade: gradeOf(model),
          ...{ parts, notes, similar, letter, next: nextSteps(parts, notes, letter), ignored: taken.ignored },
        },
      };
    },
  };
}
