import type { CaseFile } from '../case-file.ts';
import { profileOf } from '../profile.ts';
import { given, happened, type Requirement } from '../requirement.ts';
import type { FollowingFacts } from './following.ts';

const hasSignsOfViolation = ({ findings }: CaseFile): boolean =>
  findings.some(({ signOfViolation, withdrawn }) => signOfViolation && withdrawn !== true);

export const endingsRequirements = {
  kindConvertible: {
    met: (asked) => profileOf(asked).convertsTo !== undefined,
    params: ({ file }) => ({ kind: file.kind }),
    remedy: ['openLinkedCase'],
  },
  signsOfViolationRecorded: { met: ({ file }) => hasSignsOfViolation(file), remedy: ['recordFinding'] },
  receivingBodyCompetent: given<unknown, FollowingFacts | undefined>({
    met: ({ facts }) => facts?.following.opensKind === true && facts.following.inJurisdiction,
    params: ({ facts }) => (facts === undefined ? {} : { body: facts.following.body.id }),
  }),
  referralReceived: happened('referralReceived', ['recordReferralReceipt']),
} as const satisfies Record<string, Requirement>;
