import { factsOfProposal, RulesBook } from '#libs/database';
import { Injectable } from '@nestjs/common';
import {
  evolve,
  fileHash,
  NotAllowed,
  perform,
  previewOf,
  proposalInput,
  refusals,
  requestHash,
  rowOf,
  type ActionName,
  type Actor,
  type Answer,
  type CaseFile,
  type Reason,
  type Step,
} from '#libs/case';
import { CaseEngine, caseIdOf, updateIdOf } from '#libs/engine';
import { faultsOf, Invalid, KeyReused, Problem, Refused, Stale, Unavailable, Unknown } from '#libs/problem';
import { slimRules, type Rules } from '#libs/regime';
import { Database } from '../database.ts';
import type { CommandHeaders } from '../http/asked-in.ts';
import { Cases, type Standing } from './cases.ts';
import { factsOf } from './facts/index.ts';
import { keepDocuments, namedDocuments } from './facts/documents.ts';
import { momentOf } from './moment.ts';

/** What a command led to: the file after it, and when. */
export interface Done {
  readonly file: CaseFile;
  readonly at: string;
}

/** A command on a case, as it was sent. */
export interface Sent {
  readonly actor: Actor;
  readonly standing: Standing;
  readonly action: ActionName;
  readonly body: unknown;
}

const parsed = (action: ActionName, body: unknown): unknown => {
  const result = rowOf(action).input.safeParse(body ?? {});
  if (!result.success) throw new Invalid(faultsOf(result.error.issues));
  return result.data;
};

/** Actions whose facts name the rules that the case works under from there on. */
const pinning: readonly ActionName[] = ['signDecision', 'repinRegime'];

const hidden: readonly string[] = ['notForYou', 'notCleared'];

/** What must not be known does not exist. */
const told = (reasons: readonly Reason[]): Problem =>
  reasons.some(({ code }) => hidden.includes(code)) ? new Unknown() : new Refused(reasons);

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Carries commands to the workflow of their case and answers with the file after them. */
@Injectable()
export class Commands {
  constructor(
    private readonly cases: Cases,
    private readonly engine: CaseEngine,
    private readonly database: Database,
    private readonly book: RulesBook,
  ) {}

  /** Opens a case. The same key of the same person always means the same case. */
  async open(actor: Actor, body: unknown, { key }: CommandHeaders): Promise<Done> {
    const input = parsed('proposeCase', body) as ReturnType<typeof proposalInput.parse>;
    const [caseId, updateId] = [caseIdOf(actor.id, key), updateIdOf(actor.id, key)];
    const hash = requestHash({ action: 'proposeCase', input });
    const before = await this.#repeated(caseId, updateId, hash);
    if (before !== undefined) return before;
    const at = new Date().toISOString();
    const facts = await factsOfProposal({ caseId, input, actor, at, database: this.database.pool, book: this.book });
    const rules = slimRules(await this.book.of(facts.rules), {
      kind: input.kind,
      level: facts.body.level,
      actor: facts.body.type,
      subjectType: input.subject.type,
    });
    const reasons = refusals({ rules, actor, at }, 'proposeCase', { input, facts });
    if (reasons.length > 0) throw told(reasons);
    const command = { action: 'proposeCase', input, facts, actor, requestHash: hash, rules } as const;
    const answer = await this.engine.open({ caseId, updateId, command, rules });
    return this.#after(caseId, undefined, answer);
  }

  /** Performs an action on a case. */
  async act(sent: Sent, { key, expected }: CommandHeaders): Promise<Done> {
    const { actor, standing, action } = sent;
    const caseId = standing.file.id;
    const updateId = updateIdOf(actor.id, key);
    const input = parsed(action, sent.body);
    const hash = requestHash({ case: caseId, action, input });
    if (standing.file.seen.some(([id]) => id === updateId)) {
      const before = await this.#repeated(caseId, updateId, hash);
      if (before !== undefined) return before;
    }
    try {
      const { facts, rules } = await this.#factsFor(sent, input, updateId);
      await keepDocuments(
        this.database.pool,
        namedDocuments(input).map(({ id }) => id),
      );
      const command = {
        action,
        input,
        actor,
        requestHash: hash,
        ...(facts !== undefined && { facts }),
        ...(expected !== undefined && { expected }),
        ...(rules !== undefined && { rules }),
      };
      const answer = await this.engine.act({ caseId, updateId, command });
      return await this.#after(caseId, standing.file, answer);
    } catch (error) {
      return this.#orRepeated(error, caseId, updateId, hash);
    }
  }

  /** What would happen: performed here on the row, nothing kept. */
  async rehearse(
    sent: Sent,
    expected: number | undefined,
  ): Promise<Step & { readonly preview: ReturnType<typeof previewOf> }> {
    const { actor, standing, action } = sent;
    if (expected !== undefined && expected !== standing.file.sequence) throw new Stale();
    const input = parsed(action, sent.body);
    const { facts, rules } = await this.#factsFor(sent, input);
    const at = momentOf(standing);
    const law = rules ?? (await this.book.of(standing.file.rules));
    try {
      const step = perform({ file: standing.file, rules: law, actor, at }, action, { input, facts });
      return { ...step, preview: previewOf(standing.file, step) };
    } catch (error) {
      throw error instanceof NotAllowed ? told(error.reasons) : error;
    }
  }

  async #factsFor(
    { actor, standing, action }: Sent,
    input: unknown,
    updateId?: string,
  ): Promise<{ facts: unknown; rules?: Rules }> {
    const { file } = standing;
    const at = momentOf(standing);
    const rules = await this.book.of(file.rules);
    const database = this.database.pool;
    const command = updateId === undefined ? {} : { updateId };
    const facts = await factsOf(action, { file, rules, actor, at, input, database, book: this.book, ...command });
    if (!pinning.includes(action)) return { facts };
    const pinned = await this.book.of((facts as { readonly rules: CaseFile['rules'] }).rules);
    const { kind, body, subject } = file;
    return {
      facts,
      rules: slimRules(pinned, { kind, level: body.level, actor: body.type, subjectType: subject.type }),
    };
  }

  /** A failure may only mean that the same command was done before: then its answer stands. */
  async #orRepeated(error: unknown, caseId: string, updateId: string, hash: string): Promise<Done> {
    if (!(error instanceof Problem) || error instanceof KeyReused) throw error;
    const before = await this.#repeated(caseId, updateId, hash);
    if (before !== undefined) return before;
    throw error instanceof Refused ? told(error.reasons) : error;
  }

  async #repeated(caseId: string, updateId: string, hash: string): Promise<Done | undefined> {
    const answer = await this.cases.answerOf(caseId, updateId);
    if (answer === undefined) return undefined;
    if (answer.requestHash !== hash) throw new KeyReused();
    return this.#after(caseId, undefined, answer);
  }

  /** The file after an answer: evolved from the one before it, or read again, or asked of the workflow. */
  async #after(caseId: string, before: CaseFile | undefined, answer: Answer): Promise<Done> {
    const at = answer.events.at(-1)?.at ?? new Date().toISOString();
    const evolved = this.#evolved(caseId, before, answer);
    const file = evolved ?? (await this.#fromRecord(caseId, answer));
    this.cases.keep({ file, hash: evolved === undefined ? fileHash(file) : answer.fileHash });
    return { file, at };
  }

  #evolved(caseId: string, before: CaseFile | undefined, answer: Answer): CaseFile | undefined {
    const first = answer.events[0];
    if (first === undefined) return undefined;
    const start = [before, this.cases.latestOf(caseId)].find((file) => (file?.sequence ?? 0) === first.sequence - 1);
    if (start === undefined && first.sequence !== 1) return undefined;
    const file = answer.events.reduce<CaseFile | undefined>((known, event) => evolve(known, event), start);
    return file !== undefined && fileHash(file) === answer.fileHash ? file : undefined;
  }

  async #fromRecord(caseId: string, { sequence }: Answer): Promise<CaseFile> {
    for (let tries = 0; tries < 10; tries += 1) {
      const file = await this.cases.fileAt(caseId, sequence);
      if (file !== undefined) return file;
      await wait(100);
    }
    const whole = await this.engine.look(caseId);
    if (whole === undefined) throw new Unavailable(1);
    return whole;
  }
}
