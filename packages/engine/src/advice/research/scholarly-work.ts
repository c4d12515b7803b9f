import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { PointStatus } from '../experience/points.ts';
import { type ThemeId, themesOf } from './theme-words.ts';

/** One scholarly work of the profile, read for its link with care from childhood to old age. */
export interface WorkRead {
  /** Place in the profile, `scholarship[0]`. */
  path: string;
  kind: string;
  topic: string | null;
  year: number | null;
  /** Whether it concerns both ages, or the way from one to the other. */
  lifespan: PointStatus;
  themes: ThemeId[];
  says: string;
  missing: string[];
}

export function worksRead({ scholarship }: Profile): WorkRead[] {
  return scholarship.map((work, index) => {
    const path = `scholarship[${index}]`;
    const themes = themesOf(`${work.kind} ${work.topic ?? ''}`);
    const { kind, topic = null, year = null } = work;
    if (work.lifespan !== undefined) {
      const says = work.lifespan
        ? say`It fits Med-Peds: it concerns both ages.`
        : say`It does not concern both ages.`;
      return {
        path,
        kind,
        topic,
        year,
        lifespan: work.lifespan ? 'met' : 'not-met',
        themes,
        says,
        missing: [],
      };
    }
    const says =
      topic === null
        ? say`Enter the topic, and whether it concerns both ages.`
        : say`Enter whether it concerns both ages, or the way from child to adult care.`;
    const missing = [...(topic === null ? [`${path}.topic`] : []), `${path}.lifespan`];
    return { path, kind, topic, year, lifespan: 'cannot-tell', themes, says, missing };
  });
}
