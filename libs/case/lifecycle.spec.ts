import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { actionNames, chapters, lifecycle, rowOf, type ActionName } from './lifecycle.ts';
import { noticeCompleteness } from './deliberation/completeness.ts';
import { parties } from './parties.ts';
import type { Requirement } from './requirement.ts';
import { requirements } from './requirements.ts';
import { isTerminal, spelledOut, stageOrder, type ActiveStage } from './stages.ts';
import { deadlineTable, tableIds } from './clocks/table.ts';

interface HandbookRow {
  readonly chapter: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly by: readonly string[];
  readonly needs: readonly string[];
  readonly event: string;
}

const handbook = JSON.parse(
  readFileSync(new URL('../../test/support/handbook-actions.json', import.meta.url), 'utf8'),
) as Record<string, HandbookRow>;

const due = Object.entries(handbook).filter(([, row]) => row.chapter in chapters);

describe('the table of actions', () => {
  it.each(due)('has %s as the handbook has it', (name, row) => {
    expect(Object.keys(lifecycle)).toContain(name);
    const built = rowOf(name as ActionName);
    const spelled = row.needs.flatMap((need) => (need === 'noticeCompleteness' ? noticeCompleteness : [need]));
    expect({ from: built.from, to: built.to, by: built.by, needs: built.needs, event: built.event }).toEqual({
      from: row.from,
      to: row.to,
      by: row.by,
      needs: spelled,
      event: row.event,
    });
  });

  it('has no row that the handbook does not know', () => {
    expect(actionNames.filter((name) => handbook[name] === undefined)).toEqual([]);
  });

  it('uses no event name twice', () => {
    const events = actionNames.map((name) => rowOf(name).event);
    expect(new Set(events).size).toBe(events.length);
  });

  it.each(actionNames)('%s names only parties and requirements that exist', (name) => {
    const row = rowOf(name);
    expect(row.by.filter((party) => !parties.includes(party))).toEqual([]);
    expect(row.needs.filter((need) => !(need.replace('†', '') in requirements))).toEqual([]);
  });

  it('names only actions of the handbook as remedies', () => {
    const remedies = Object.values<Requirement>(requirements).flatMap(({ remedy }) =>
      remedy === undefined || remedy === 'fact' ? [] : remedy,
    );
    expect(remedies.filter((name) => handbook[name] === undefined)).toEqual([]);
  });
});

const targets = (stage: ActiveStage): readonly string[] =>
  actionNames
    .map(rowOf)
    .filter((row) => row.to !== '=' && spelledOut(row.from).includes(stage))
    .map((row) => row.to);

const reachable = (
  from: string,
  next: (stage: string) => readonly string[],
  seen: readonly string[] = [],
): readonly string[] =>
  seen.includes(from)
    ? seen
    : next(from).reduce<readonly string[]>((all, stage) => reachable(stage, next, all), [...seen, from]);

const onward = (stage: string): readonly string[] =>
  (stageOrder as readonly string[]).includes(stage) ? targets(stage as ActiveStage) : [];

/** Parties that act for the body or for time: none of them is the inspected party. */
const dependsOnSubject = (name: ActionName): boolean => rowOf(name).by.every((party) => party === 'subject');

describe('the stages', () => {
  it.each(stageOrder)('%s can be reached from a proposal', (stage) => {
    expect(reachable('proposed', onward)).toContain(stage);
  });

  it.each(stageOrder)('from %s an end can be reached without the goodwill of the subject', (stage) => {
    const withoutSubject = (from: string): readonly string[] =>
      actionNames
        .filter((name) => !dependsOnSubject(name))
        .map(rowOf)
        .filter((row) => row.to !== '=' && spelledOut(row.from).some((one) => one === from))
        .map((row) => row.to);
    expect(reachable(stage, withoutSubject).some((end) => isTerminal(end as 'archived'))).toBe(true);
  });

  it.each(stageOrder)('in %s some deadline of the table keeps the case from going silent', (stage) => {
    expect(tableIds.filter((id) => spelledOut(deadlineTable[id].stages).includes(stage))).not.toEqual([]);
  });
});
