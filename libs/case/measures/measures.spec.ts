import { describe } from '@jest/globals';
import { act, fileOf, paper, people, units, why, withFile, type Play } from '../../../test/support/case-at.ts';
import {
  act0,
  evidenceFor,
  executionAt,
  finding,
  partial,
  submitted,
  twoCriteria,
  verification,
  verified,
} from '../../../test/support/execution.ts';
import { judges } from '../../../test/support/reason.ts';
import type { Measure } from './part.ts';

const severity = (of: 'minor' | 'major' | 'critical') => ({ notice: { findings: [{ ...finding, severity: of }] } });
const remediation = executionAt('remediation');
const id = fileOf(remediation).measures[0]?.id ?? '';
const waiting = submitted(remediation, id);
const approved = verified(waiting, id);
const stored = (play: Play) => why(play, 'submitMeasure', people.subject, evidenceFor(id), { stored: [paper(64)] });
const verify = (play: Play, changed: object = {}) =>
  why(play, 'verifyMeasure', people.verifier, verification(id, changed));
const withMeasure = (play: Play, changed: Partial<Measure>): Play =>
  withFile(play, { measures: fileOf(play).measures.map((measure) => ({ ...measure, ...changed })) });
const ofSeverity = (of: 'minor' | 'major' | 'critical', changed: object = {}): Play =>
  submitted(executionAt('remediation', severity(of)), id, changed);
const request = (play: Play): Play =>
  act(play, 'requestReschedule', people.subject, { measure: id, date: '2026-06-01', reason: 'Building work' });
const reschedule = (play: Play, newDate: string, act?: object) =>
  why(play, 'rescheduleMeasure', people.chair, { measure: id, newDate, reason: 'Granted', ...(act && { act }) });
const transfer = (input: object, facts: object) =>
  why(
    remediation,
    'transferMeasure',
    people.secretary,
    { measure: id, act: act0, successor: { unit: units.host }, ...input },
    facts,
  );
const supersede = (facts: object) =>
  why(
    remediation,
    'supersedeMeasure',
    people.secretary,
    { measure: id, act: act0, supersededBy: { case: units.body, requirement: 'r1' } },
    facts,
  );
const failure = (consequence = 'reportedToHigherBody') => ({
  measure: id,
  act: act0,
  consequence,
  reason: 'Nothing was done',
});
const twofold = submitted(executionAt('remediation', { notice: twoCriteria }), id, { criteria: ['c1', 'c2'] });
const acceptPartly = (changed: object) => why(twofold, 'acceptMeasurePartly', people.verifier, partial(id, changed));
const reopen = (changed: object) =>
  why(withMeasure(remediation, { state: 'closed' }), 'reopenMeasure', people.chair, {
    measure: id,
    ground: 'newEvidence',
    dueDate: '2026-07-01',
    ...changed,
  });

describe('requirements of measures', () => {
  judges([
    {
      code: 'measureInState',
      when: 'it was not started yet',
      unmet: () => stored(remediation),
      met: () => stored(act(remediation, 'startMeasure', people.subject, { measure: id })),
      params: { measure: id, state: 'planned', from: ['inProgress'] },
    },
    {
      code: 'measureOpen',
      when: 'it has ended',
      unmet: () =>
        why(withMeasure(remediation, { state: 'superseded' }), 'reportProgress', people.subject, {
          measure: id,
          report: 'Begun',
        }),
      met: () => why(remediation, 'reportProgress', people.subject, { measure: id, report: 'Begun' }),
      params: { measure: id, state: 'superseded' },
    },
    {
      code: 'measureOpen',
      when: 'there is no such measure',
      unmet: () => why(remediation, 'reportProgress', people.subject, { measure: 'm0-1', report: 'Begun' }),
      met: () => why(remediation, 'reportProgress', people.subject, { measure: id, report: 'Begun' }),
      params: { measure: 'm0-1', state: 'unknown' },
    },
    {
      code: 'everyCriterionEvidenced',
      when: 'T26 the record does not say that the evidence was examined',
      unmet: () => verify(waiting, { criteria: [{ criterion: 'c1', evidence: [paper(64).id], examined: false }] }),
      met: () => verify(waiting),
      params: { measure: id, criteria: ['c1'] },
      remedy: 'rejectMeasure',
    },
    {
      code: 'everyCriterionEvidenced',
      when: 'T26 the evidence is not of the type that was promised',
      unmet: () => verify(submitted(remediation, id, { type: 'ledger' })),
      met: () => verify(waiting),
      params: { measure: id, criteria: ['c1'] },
      remedy: 'rejectMeasure',
    },
    {
      code: 'everyCriterionEvidenced',
      when: 'T26 the record names what was never submitted',
      unmet: () => verify(waiting, { criteria: [{ criterion: 'c1', evidence: [paper(99).id], examined: true }] }),
      met: () => verify(waiting),
      params: { measure: id, criteria: ['c1'] },
      remedy: 'rejectMeasure',
    },
    {
      code: 'notByDeclarationAlone',
      when: 'T26 a major one stands on the word of the subject',
      unmet: () => verify(ofSeverity('major', { ownDeclaration: true })),
      met: () => verify(ofSeverity('minor', { ownDeclaration: true })),
      params: { measure: id, severity: 'major' },
      remedy: 'rejectMeasure',
    },
    {
      code: 'siteCheckDone',
      when: 'nobody went to the site of a critical one',
      unmet: () => verify(ofSeverity('critical'), { siteMinutes: undefined, samplingRecord: paper(67) }),
      met: () => verify(ofSeverity('critical')),
      params: { measure: id, severity: 'critical' },
    },
    {
      code: 'siteCheckDone',
      when: 'a major one was neither seen nor sampled',
      unmet: () => verify(ofSeverity('major'), { siteMinutes: undefined }),
      met: () => verify(ofSeverity('major'), { siteMinutes: undefined, samplingRecord: paper(67) }),
      params: { measure: id, severity: 'major' },
    },
    {
      code: 'remainderStated',
      when: 'T22 a criterion is neither done nor left',
      unmet: () => acceptPartly({ remains: [] }),
      met: () => acceptPartly({}),
      params: { measure: id, criteria: ['c2'] },
    },
    {
      code: 'remainderStated',
      when: 'T22 the degree is not stated',
      unmet: () => acceptPartly({ degree: undefined }),
      met: () => acceptPartly({ degree: 'someRespects' }),
      params: { measure: id, criteria: [] },
    },
    {
      code: 'deciderNotVerifier',
      when: 'T24 who verified it would close it',
      unmet: () =>
        why(
          withMeasure(approved, {
            verification: { by: people.chair.id, at: '2026-03-02T00:00:00.000Z', sequence: 1, record: paper(65).id },
          }),
          'closeMeasure',
          people.chair,
          { measure: id },
        ),
      met: () => why(approved, 'closeMeasure', people.chair, { measure: id }),
      params: { measure: id },
      remedy: 'deciderNotVerifierRemedy',
    },
    {
      code: 'reopenGroundShown',
      when: 'a ground is stated and nothing shows it',
      unmet: () => reopen({}),
      met: () => reopen({ evidence: [paper(91)] }),
      params: { ground: 'newEvidence' },
    },
    {
      code: 'noRescheduleRequestOpen',
      when: 'another request is undecided',
      unmet: () =>
        why(request(remediation), 'requestReschedule', people.subject, {
          measure: id,
          date: '2026-06-02',
          reason: 'More',
        }),
      met: () =>
        why(remediation, 'requestReschedule', people.subject, { measure: id, date: '2026-06-02', reason: 'More' }),
      params: { measure: id },
    },
    {
      code: 'rescheduleRequestOpen',
      when: 'nobody asked',
      unmet: () => reschedule(remediation, '2026-06-01'),
      met: () => reschedule(request(remediation), '2026-06-01'),
      params: { measure: id },
    },
    {
      code: 'longDateApproved',
      when: 'the date lies more than 180 days after service',
      unmet: () => reschedule(request(remediation), '2026-08-30'),
      met: () => reschedule(request(remediation), '2026-08-29'),
      params: { date: '2026-08-30', days: 180 },
      remedy: 'longDateApprovedRemedy',
    },
    {
      code: 'longDateApproved',
      when: 'the body did not agree to a long date',
      unmet: () => reschedule(request(remediation), '2026-12-31'),
      met: () => reschedule(request(remediation), '2026-12-31', act0),
      params: { date: '2026-12-31', days: 180 },
      remedy: 'longDateApprovedRemedy',
    },
    {
      code: 'successorNamed',
      when: 'the unit does not exist',
      unmet: () => transfer({ acceptance: paper(90) }, { exists: false, inherits: false }),
      met: () => transfer({ acceptance: paper(90) }, { exists: true, inherits: false }),
      params: { unit: units.host },
    },
    {
      code: 'successorNamed',
      when: 'the unit neither accepted nor inherits',
      unmet: () => transfer({}, { exists: true, inherits: false }),
      met: () => transfer({}, { exists: true, inherits: true }),
      params: { unit: units.host },
    },
    {
      code: 'supersedingRequirementNamed',
      when: 'the other requirement was served before',
      unmet: () => supersede({ servedOn: '2026-03-02' }),
      met: () => supersede({ servedOn: '2026-03-03' }),
    },
    {
      code: 'supersedingRequirementNamed',
      when: 'the other requirement was never served',
      unmet: () => supersede({}),
      met: () => supersede({ servedOn: '2026-03-03' }),
    },
    {
      code: 'consequenceStated',
      when: 'the consequence is not on the list of the regime',
      unmet: () => why(remediation, 'recordNotImplemented', people.secretary, failure('nothing')),
      met: () => why(remediation, 'recordNotImplemented', people.secretary, failure()),
      params: { consequences: ['reportedToHigherBody', 'disciplineProposed'] },
    },
    {
      code: 'everyMeasureSubmitted',
      when: 'one is still planned',
      unmet: () => why(remediation, 'submitRemediation', people.subject),
      met: () => why(waiting, 'submitRemediation', people.subject),
      params: { measures: [id] },
      remedy: 'recordNotImplemented',
    },
    {
      code: 'someMeasureUnmet',
      when: 'none was rejected or is at work',
      unmet: () => why(executionAt('remediationVerification'), 'returnRemediation', people.chair),
      met: () =>
        why(
          withMeasure(executionAt('remediationVerification'), { state: 'rejected' }),
          'returnRemediation',
          people.chair,
        ),
    },
    {
      code: 'everyMeasureTerminal',
      when: 'one waits for its verification',
      unmet: () => why(executionAt('remediationVerification'), 'closeCase', people.chair),
      met: () =>
        why(
          withMeasure(executionAt('remediationVerification'), { state: 'notImplemented' }),
          'closeCase',
          people.chair,
        ),
      params: { measures: [id] },
      remedy: 'closeMeasure',
    },
  ]);
});
