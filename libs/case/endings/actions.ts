import { z } from 'zod';
import { kinds, type Kind } from '#libs/regime';
import type { Asked } from '../action.ts';
import { action } from '../action.ts';
import { bodyAct, day, documentRef, id, remarks, text } from '../inputs.ts';
import { profileOf } from '../profile.ts';
import { amendmentFacts, amendmentInput, decisionAmended } from './amending.ts';
import { followedBy, followingFact } from './following.ts';
import { linkOfKind } from './links.ts';
import { discontinueReasons } from './reasons.ts';

const reason = text(2_000);
const followingFacts = z.object({ following: followingFact });

const judgment = z.strictObject({ court: text(200), number: text(100), on: day, document: documentRef });

const convertedKind = (asked: Asked): Kind => profileOf(asked).convertsTo ?? asked.file.kind;

/** What the signs of violation are about becomes what the new case looks into. */
const signsIn = ({ file }: Asked): readonly string[] =>
  file.findings
    .filter(({ signOfViolation, withdrawn }) => signOfViolation && withdrawn !== true)
    .map(({ fact }) => fact.slice(0, 500));

export const endingsActions = {
  amendDecision: action({
    input: amendmentInput,
    facts: amendmentFacts,
    from: ['underInspection', 'deliberation'],
    to: 'preparation',
    by: ['chair'],
    needs: ['conclusionNotVoted'],
    event: 'decisionAmended',
    record: decisionAmended,
  }),
  discontinueCase: action({
    input: z
      .strictObject({
        act: bodyAct,
        reason: z.enum(discontinueReasons),
        /** The conviction after which a member is expelled without inspection (T54). */
        judgment: judgment.exactOptional(),
        remarks,
      })
      .refine(({ reason: why, judgment: of }) => (why === 'effectiveJudgment') === (of !== undefined), {
        params: { code: 'judgmentNamed' },
        path: ['judgment'],
      }),
    from: ['beforeIssue'],
    to: 'discontinued',
    by: ['bodySecretary'],
    needs: ['conclusionNotVoted', 'bodyActMinuted†'],
    event: 'caseDiscontinued',
  }),
  transferCase: action({
    input: z.strictObject({ body: id, reason, remarks }),
    facts: followingFacts,
    from: ['proposed', 'preparation', 'underInspection'],
    to: 'transferred',
    by: ['chair'],
    needs: ['receivingBodyCompetent†', 'noOpenEscalation'],
    event: 'caseTransferred',
    record: (asked) => {
      const { reason: grounds, remarks: more } = asked.input;
      return { reason: grounds, remarks: more, following: followedBy(asked, 'transferredFrom', { grounds }) };
    },
  }),
  convertCase: action({
    /** Another body, where this one may not open the kind to which the case converts. */
    input: z.strictObject({ body: id.exactOptional(), reason, remarks }),
    facts: followingFacts,
    from: ['verification', 'exchange', 'conference', 'teamReport', 'deliberation'],
    to: 'converted',
    by: ['chair'],
    needs: ['kindConvertible', 'signsOfViolationRecorded', 'conclusionNotVoted'],
    event: 'caseConverted',
    record: (asked) => {
      const { reason: grounds, remarks: more } = asked.input;
      const said = { grounds, kind: convertedKind(asked), allegedActs: signsIn(asked) };
      return { reason: grounds, remarks: more, following: followedBy(asked, 'convertedFrom', said) };
    },
  }),
  closeByReferral: action({
    input: z.strictObject({ act: bodyAct, remarks }),
    from: ['beforeIssue'],
    to: 'referredOut',
    by: ['bodySecretary'],
    needs: ['referralReceived', 'conclusionNotVoted', 'bodyActMinuted†'],
    event: 'caseClosedByReferral',
  }),
  openLinkedCase: action({
    input: z.strictObject({
      kind: z.enum(kinds),
      /** Another body than this one, or another subject. */
      body: id.exactOptional(),
      subject: z
        .strictObject({ type: z.enum(['organisation', 'member']), organisation: id, person: id.exactOptional() })
        .exactOptional(),
      variant: z.enum(['team', 'none']).default('team'),
      link: z.enum(['partOf', 'sharesEvidenceWith']).default('sharesEvidenceWith'),
      grounds: reason,
      allegedActs: z.array(text(500)).max(50).default([]),
      remarks,
    }),
    facts: followingFacts,
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['kindOpenToBody†'],
    event: 'linkedCaseOpened',
    record: (asked) => {
      const { kind, variant, link, grounds, allegedActs, subject, remarks: more } = asked.input;
      const said = { kind, variant, grounds, allegedActs, ...(subject !== undefined && { subject }) };
      return { remarks: more, following: followedBy(asked, linkOfKind[kind] ?? link, said) };
    },
  }),
} as const;
