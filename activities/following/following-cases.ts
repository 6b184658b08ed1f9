import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import {
  engine as itself,
  proposalFacts,
  proposalOf,
  refusals,
  requestHash,
  type CaseFile,
  type Following,
  type Given,
} from '#libs/case';
import { answerIn, factsOfProposal, RulesBook } from '#libs/database';
import { CaseEngine, updateIdOf } from '#libs/engine';
import { GaveUp, Invalid, Refused } from '#libs/problem';
import { slimRules } from '#libs/regime';
import { poolToken } from '../pool.ts';
import type { FollowingActivities, Leading } from './following-activities.ts';
import { successionGiven } from './succession.ts';

/** The case that led to another one, and what it said of it. */
export interface Led {
  readonly from: CaseFile;
  readonly following: Following;
  readonly at: string;
}

/** Opens the cases to which endings and links lead, in the name of the body that is to have them. */
@Injectable()
export class FollowingCases implements FollowingActivities {
  readonly #pool: pg.Pool;
  readonly #engine: CaseEngine;
  readonly #book: RulesBook;

  constructor(@Inject(poolToken) pool: pg.Pool, @Inject(CaseEngine) engine: CaseEngine) {
    this.#pool = pool;
    this.#engine = engine;
    this.#book = new RulesBook(pool);
  }

  /** Idempotent by case and sequence: both the id of the new case and that of its first command come from them. */
  async openFollowing({ caseId, sequence, following }: Leading): Promise<void> {
    const updateId = updateIdOf(caseId, String(sequence));
    if ((await answerIn(this.#pool, following.case, updateId)) !== undefined) return;
    const from = await this.#recorded(caseId, sequence);
    try {
      await this.#open({ from, following, at: new Date().toISOString() }, updateId);
    } catch (error) {
      if (error instanceof Refused || error instanceof Invalid) throw new GaveUp(error.message);
      throw error;
    }
  }

  async #open(led: Led, updateId: string): Promise<void> {
    const { from, following, at } = led;
    const action = following.link === 'successorOf' ? 'openSuccessorCase' : 'proposeCase';
    const proposed = await this.#proposed(led);
    const given: Given = action === 'proposeCase' ? proposed : await successionGiven(this.#pool, led, proposed.facts);
    const { body, rules: ref } = proposed.facts;
    const scope = {
      kind: following.kind,
      level: body.level,
      actor: body.type,
      subjectType: following.subject.type,
    };
    const rules = slimRules(await this.#book.of(ref), scope);
    const reasons = refusals({ rules, actor: itself, at }, action, given);
    if (reasons.length > 0) throw new Refused(reasons);
    const hash = requestHash({ case: from.id, action, input: given.input });
    const command = { action, ...given, actor: itself, requestHash: hash, rules } as const;
    await this.#engine.open({ caseId: following.case, updateId, command, rules });
  }

  async #proposed({ from, following, at }: Led) {
    const input = proposalOf(following, from.id);
    const found = await factsOfProposal({
      caseId: following.case,
      input,
      actor: itself,
      at,
      database: this.#pool,
      book: this.#book,
      from: { link: following.link, ...(from.grade !== undefined && { grade: from.grade }) },
    });
    return { input, facts: proposalFacts.parse(found) };
  }

  /** The reaction may be quicker than the record: then it is tried again. */
  async #recorded(caseId: string, sequence: number): Promise<CaseFile> {
    const { rows } = await this.#pool.query<{ readonly file: CaseFile }>({
      name: 'led-from',
      text: 'select file from case_file where id = $1 and sequence >= $2',
      values: [caseId, sequence],
    });
    const [row] = rows;
    if (row === undefined) throw new Error(`Event ${sequence} of case ${caseId} is not recorded yet`);
    return row.file;
  }
}
