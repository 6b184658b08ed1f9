import { Injectable } from '@nestjs/common';
import { coversCase, movesUnder, type CaseFile, type RulesRef } from '#libs/case';
import type { WhatIfView } from '#libs/contract';
import { calendarFor, openCases, RulesBook, type Counted, type OpenCase } from '#libs/database';
import type { Calendar, Regime, Rules } from '#libs/regime';
import { Database } from '../database.ts';

type LawOf = (ref: RulesRef) => Promise<Rules>;

/** One answer for each set of rules that cases name: there are few of them among thousands of cases. */
const remembered = (law: LawOf): LawOf => {
  const known = new Map<string, Promise<Rules>>();
  return (ref) => {
    const name = JSON.stringify(ref);
    const found = known.get(name) ?? law(ref);
    known.set(name, found);
    return found;
  };
};

interface Question {
  readonly of: Counted;
  readonly by: 'calendarApplied' | 'regimeRepinned';
  readonly law: LawOf;
  readonly at: string;
}

/** What another law would do to the open cases: computed on their rows, nothing is changed, nobody is asked. */
@Injectable()
export class WhatIf {
  constructor(
    private readonly database: Database,
    private readonly book: RulesBook,
  ) {}

  ofCalendar(bodies: readonly string[], calendar: Calendar): Promise<WhatIfView> {
    const inZone = remembered(async ({ zone }) => ({ calendar: calendarFor(calendar, zone) }) as Rules);
    const law = remembered(async (ref) => ({
      regime: (await this.book.of(ref)).regime,
      calendar: (await inZone({ ...ref, regime: '', regimeVersion: 0, calendarVersion: 0 })).calendar,
    }));
    return this.#answer({ of: { bodies, calendar: calendar.id }, by: 'calendarApplied', law, at: this.#now() });
  }

  ofRegime(bodies: readonly string[], regime: Regime, from: string): Promise<WhatIfView> {
    const law = remembered(async (ref) => ({ regime, calendar: (await this.book.of(ref)).calendar }));
    return this.#answer({ of: { bodies, regime: from }, by: 'regimeRepinned', law, at: this.#now() });
  }

  #now(): string {
    return new Date().toISOString();
  }

  async #answer(question: Question): Promise<WhatIfView> {
    const answer = { cases: 0, moved: [] as WhatIfView['moved'], notCovered: [] as WhatIfView['notCovered'] };
    for await (const page of openCases(this.database.pool, question.of)) {
      answer.cases += page.length;
      for (const one of page) await this.#look(one, question, answer);
    }
    return answer;
  }

  async #look({ id, number, file }: OpenCase, { by, law, at }: Question, answer: WhatIfView): Promise<void> {
    const rules = await law(file.rules);
    if (by === 'regimeRepinned' && !covers(file, rules)) {
      answer.notCovered.push({ case: id, number });
      return;
    }
    const deadlines = movesUnder(file, rules, { by, at });
    if (deadlines.length > 0) answer.moved.push({ case: id, number, deadlines: [...deadlines] });
  }
}

const covers = (file: CaseFile, rules: Rules): boolean => coversCase({ file, rules });
