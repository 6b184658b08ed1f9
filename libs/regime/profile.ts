import { z } from 'zod';
import {
  bodyTypes,
  deadlineIds,
  documentKinds,
  documentNeeds,
  kinds,
  levels,
  skippableStages,
  stages,
  subjectTypes,
} from './names.ts';
import { provenance, type Frozen } from './value.ts';

/** What a kind of case is, over the one stage graph: which stages it skips and what it asks for. */
export const profileSchema = z.strictObject({
  /** Nobody, if empty: the kind is known, and not open yet. A condition names what the body must be or have, in the regime's words. */
  openedBy: z.array(
    z.strictObject({
      bodyTypes: z.array(z.enum(bodyTypes)).min(1),
      levels: z.array(z.enum(levels)).min(1),
      subjects: z.array(z.enum(subjectTypes)).min(1).optional(),
      condition: z.string().optional(),
    }),
  ),
  subjects: z.array(z.enum(subjectTypes)).min(1),
  skips: z.array(z.enum(skippableStages)),
  appraisal: z.boolean(),
  hearing: z.enum(['never', 'always', 'whenDisciplineProposed', 'whenTrue']),
  effectCheck: z.enum(['never', 'ifCriticalOrMajor']),
  teamVariants: z.array(z.enum(['team', 'none'])).min(1),
  convertsTo: z.enum(kinds).optional(),
  mayEndInDiscipline: z.boolean(),
  conductDeadlines: z.array(z.enum(deadlineIds)).min(1),
  /** A qualification that somebody on the team must hold. */
  teamQualification: z.string().optional(),
  publication: z.boolean(),
  /** Requirements added to rows of the action table; only names that the code knows. */
  additionalNeeds: z.record(z.string(), z.array(z.string())).optional(),
  ...provenance,
});
export type Profile = Frozen<z.output<typeof profileSchema>>;

/** Who files a document, in which stage, and whether the stage may be left without it. */
export const documentRule = z.strictObject({
  document: z.enum(documentKinds),
  /** The kinds of case that have it; all, if none is named. */
  kind: z.array(z.enum(kinds)).min(1).optional(),
  stage: z.array(z.enum(stages)).min(1),
  required: z.enum(documentNeeds),
  /** Any one of these serves as well. */
  alternatives: z.array(z.enum(documentKinds)).min(1).optional(),
  by: z.array(z.string()).min(1),
  form: z.string().optional(),
});
export type DocumentRule = Frozen<z.output<typeof documentRule>>;
