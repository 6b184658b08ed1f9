import { addDays } from '#libs/regime';
import type { Table } from './table.ts';

const noticeFindings = ({ file }: Table) =>
  file.findings
    .filter(({ withdrawn }) => withdrawn !== true)
    .map(({ id, type, severity, criterion, actedOn, fact, evidence, cause, responsibility }) => ({
      id,
      type,
      ...(severity !== undefined && { severity }),
      criterion,
      ...(actedOn !== undefined && { actedOn }),
      fact,
      evidence,
      cause,
      responsibility,
    }));

/** One requirement: a written approval step, proved by a document and a site check. */
const requirementFor = ({ file, cast, rules }: Table, finding: string, index: number) => ({
  id: `q${index + 1}`,
  results: ['The approval step is written into the working rules'],
  owners: [{ unit: file.subject.organisation }],
  term: { count: 60, unit: 'calendarDay' },
  criteria: [
    {
      id: `c${index + 1}`,
      text: 'Rules adopted, minutes of the adopting meeting',
      evidenceType: rules.regime.vocabularies.evidenceTypes.value[0],
    },
  ],
  monitor: cast.monitor,
  findings: [finding],
});

/** Everybody who gets the notice, each once. */
export const recipientsFor = ({ file, cast }: Table) => {
  const { subject, higherBody } = file;
  const all = [
    { id: subject.person ?? subject.organisation, role: 'subject', mustAct: true },
    ...(higherBody === undefined ? [] : [{ id: higherBody.id, role: 'higherBody', mustAct: false }]),
    { id: subject.organisation, role: 'owner', mustAct: true },
    { id: cast.monitor, role: 'monitor', mustAct: false },
  ];
  return all.filter((one, index) => all.findIndex(({ id }) => id === one.id) === index);
};

/** The conclusion notice as the officer drafts it from what the team found. */
export const noticeFor = (table: Table) => {
  const { file, document, today } = table;
  const findings = noticeFindings(table);
  const bases = ['charter', 'rules', 'origin', 'decision', 'teamReport', 'session'] as const;
  return {
    document,
    bases: bases.map((kind) => ({ kind, text: `Basis: ${kind}` })),
    ...(file.plan?.period !== undefined && { period: file.plan.period }),
    outcomes: file.planItems.map(({ id }) => ({ item: id, conclusion: 'Concluded as stated in the findings' })),
    findings,
    requirements: findings
      .filter(({ type }) => type !== 'strength')
      .map(({ id }, index) => requirementFor(table, id, index)),
    earlier: file.openRequirements.map(({ id }) => ({ id, outcome: 'remedied' })),
    recipients: recipientsFor(table),
    reportBackDate: addDays(today, 120),
  };
};
