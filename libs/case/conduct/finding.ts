import { z } from 'zod';
import { severities } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import { findingTypes } from '../deliberation/part.ts';
import { day, id, text, thing } from '../inputs.ts';
import { given, type Requirement } from '../requirement.ts';

const criterion = z.strictObject({
  rule: text(200),
  article: text(200).exactOptional(),
  version: text(100).exactOptional(),
  /** The days between which that version was in force. */
  validFrom: day.exactOptional(),
  validTo: day.exactOptional(),
});

/** What the team says that it found. What is missing is told by `findingComplete`, in words, not by the schema. */
export const findingInput = z.strictObject({
  type: z.enum(findingTypes),
  severity: z.enum(severities).exactOptional(),
  criterion,
  fact: text(2_000, 0),
  actedOn: day.exactOptional(),
  evidence: z.array(thing).max(100),
  cause: text(1_000, 0),
  causeKey: text(60).exactOptional(),
  responsibility: z.strictObject({ collective: z.boolean(), persons: z.array(id).max(50) }),
  source: z.enum(['foundByBody', 'selfReported', 'foundFromAbove', 'denunciation']),
  remediedOn: day.exactOptional(),
  signOfViolation: z.boolean().default(false),
  signOfCrime: z.boolean().default(false),
});
type FindingInput = z.output<typeof findingInput>;

/** The version that was in force when the act was committed; today's says nothing about it (T15). */
const isVersionOfThatTime = ({ criterion: { version, validFrom, validTo }, actedOn }: FindingInput): boolean =>
  version !== undefined &&
  validFrom !== undefined &&
  actedOn !== undefined &&
  validFrom <= actedOn &&
  (validTo === undefined || actedOn <= validTo);

const missingIn = (file: CaseFile, finding: FindingInput): readonly string[] => {
  const { criterion: rule, fact, evidence, cause, responsibility, type, severity } = finding;
  const given: Readonly<Record<string, boolean>> = {
    criterionArticle: rule.article !== undefined,
    criterionVersion: isVersionOfThatTime(finding),
    fact: fact !== '',
    evidence: evidence.length > 0 && evidence.every((one) => file.evidence.some(({ id: known }) => known === one)),
    cause: cause !== '',
    responsibility: responsibility.collective || responsibility.persons.length > 0,
    severity: (severity === undefined) === (type === 'strength'),
  };
  return Object.keys(given).filter((name) => given[name] === false);
};

const standing = (file: CaseFile): CaseFile['findings'] => file.findings.filter(({ withdrawn }) => withdrawn !== true);

const unsupported = (file: CaseFile): readonly string[] =>
  standing(file)
    .filter(({ evidence }) => !evidence.some((one) => file.evidence.some(({ id: known }) => known === one)))
    .map(({ id: finding }) => finding);

/** What is asked of findings. */
export const findingRequirements = {
  findingComplete: given<FindingInput>({
    met: ({ file, input }) => missingIn(file, input).length === 0,
    params: ({ file, input }) => ({ missing: missingIn(file, input) }),
  }),
  everyFindingSupported: {
    met: ({ file }) => unsupported(file).length === 0,
    params: ({ file }) => ({ findings: unsupported(file) }),
    remedy: ['addEvidence', 'withdrawFinding'],
  },
  signsOfViolationRecorded: {
    met: ({ file }) => standing(file).some(({ signOfViolation }) => signOfViolation),
    remedy: ['recordFinding'],
  },
} as const satisfies Record<string, Requirement>;
