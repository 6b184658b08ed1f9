import type { Severity } from '#libs/regime';
import type { Measure } from '../measures/part.ts';
import type { Notice, NoticeRequirement } from './part.ts';

const heaviestFirst: readonly Severity[] = ['critical', 'major', 'minor'];

/** The heaviest severity of what a requirement answers: its findings, or the earlier requirement that it carries on. */
export const severityOf = (requirement: NoticeRequirement, notice: Notice | null): Severity => {
  const findings = notice?.findings.filter(({ id }) => requirement.findings.includes(id)) ?? [];
  const earlier = notice?.openRequirements.filter(({ id }) => id === requirement.carriedFrom) ?? [];
  const found = [...findings, ...earlier].map(({ severity }) => severity);
  return heaviestFirst.find((severity) => found.includes(severity)) ?? 'minor';
};

/** The measure into which a requirement turns when its notice is issued. */
export const measureOf = (requirement: NoticeRequirement, notice: Notice | null, id: string): Measure => {
  const owner = requirement.owners[0];
  if (owner === undefined) throw new Error(`Requirement ${requirement.id} was issued without an owner`);
  return {
    id,
    requirement: requirement.id,
    state: 'issued',
    severity: severityOf(requirement, notice),
    owner,
    ...(requirement.monitor !== undefined && { monitor: requirement.monitor }),
    criteria: requirement.criteria.map((criterion) => criterion.id),
    rescheduled: 0,
  };
};
