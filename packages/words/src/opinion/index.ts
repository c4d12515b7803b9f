export { type OpinionAsked, type OpinionRequest, opinionRequest, requestText } from './opinion-request.ts';
export { type ProfileFact, profileFacts } from './profile-facts.ts';
export { MOST_ANSWER, type OpinionReading, type OpinionRemark, readOpinion } from './read-opinion.ts';
export { readableAnswer } from './readable-answer.ts';
