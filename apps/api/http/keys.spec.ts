import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lifecycle, offices, terminalMeasureStates, toldOf } from '#libs/case';
import { deadlineIds, documentKinds, grades, kinds, rungs, severities, stages } from '#libs/regime';
import { tell } from './words.ts';

const languages = ['en', 'ar', 'vi'] as const;

const sources = (...folders: readonly string[]): string =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
        .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
    )
    .join('\n');

const found = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, code]) => code ?? '')),
];

const events = Object.values(lifecycle).map(({ event }) => event);
const told = events.filter((event) => toldOf(event).length > 0);
/** What a machine leaves to a person, as the code raises it. */
const alarms = found(sources('activities', 'workflows'), /(?:alarm: \{|caseId(?:: file\.id)?,) code: '(\w+)'/g);

const keys = {
  action: Object.keys(lifecycle),
  deadline: deadlineIds,
  document: documentKinds,
  event: events,
  grade: grades,
  kind: kinds,
  measureState: terminalMeasureStates,
  notification: [...rungs, 'happened'],
  office: [...offices, 'none'],
  severity: severities,
  stage: stages,
  task: alarms,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The parts of the texts that the API asks for by a code that it has from elsewhere. */
const asked = found(sources('apps/api'), /(?:say|tell)\([^`)]*`(\w+)\.\$\{/g);
/** Those of `signIn` by the compiler: its pages name them all; those of `exported` by the journey that reads every heading. */
const checkedElsewhere = ['derivation', 'fault', 'problem', 'reason', 'signIn', 'exported'];

describe('keys', () => {
  it('are found in the sources', () => {
    expect(alarms).toEqual(expect.arrayContaining(['dueThingDropped', 'fileDiffered', 'reactionFailed']));
    expect(told).toEqual(expect.arrayContaining(['caseProposed', 'noticeServed']));
    expect(asked).toEqual(expect.arrayContaining(['action', 'event', 'reason', 'task']));
  });

  it('are checked for every part that the API asks for', () => {
    expect(asked.filter((part) => !(part in keys) && !checkedElsewhere.includes(part))).toEqual([]);
  });

  it.each(languages)('have words in %s', (language) => {
    const params = { reference: 'ab12cd34', rule: 'D18', dueDate: '2026-11-26', event: 'caseProposed' };
    const wanting = Object.entries(keys).flatMap(([part, codes]) =>
      codes
        .filter((code) => tell(language, 'UTC', `${part}.${code}`, params) === code)
        .map((code) => `${part}.${code}`),
    );
    expect(wanting).toEqual([]);
  });

  it.each(languages)('tell in %s what happened without any code', (language) => {
    const texts = told.map((event) => tell(language, 'UTC', 'notification.happened', { reference: 'ab12cd34', event }));
    expect(texts.filter((text) => /\b[a-z]+[A-Z]|\{\{|undefined/.test(text))).toEqual([]);
    expect(new Set(texts).size).toBe(new Set(told).size);
  });
});
