import type { Client } from '@temporalio/client';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import { isTerminal, type Answer, type Carried, type CaseFile, type Command } from '#libs/case';
import type { Rules } from '#libs/regime';
import { KeyReused, Refused, Unavailable } from '#libs/problem';
import { startAttributes } from './attributes.ts';
import { inOurWords, worthARepeat } from './failure.ts';
import { workflowIdOf } from './ids.ts';
import type { Remembered } from './journal.ts';

export interface EngineOptions {
  readonly taskQueue: string;
  /** Milliseconds that a call may take before it is `Unavailable`; ten seconds unless told. */
  readonly patience?: number;
  /** Whether Temporal is known to be out of reach right now; then a call is given up much sooner. */
  readonly isAway?: () => boolean;
  /** Passed on to new workflows: events after which a run hands over to the next. */
  readonly handOverAfter?: number;
}

/** A command with the id under which its repetition is known. */
export interface Identified {
  readonly caseId: string;
  readonly updateId: string;
  readonly command: Command;
}

const usualPatience = 10_000;
const restartPatience = 2_500;

/** Asks the workflows of cases. Every failure comes back as an error of `libs/problem`. */
export class CaseEngine {
  readonly #client: Client;
  readonly #remembered: Remembered;
  readonly #options: EngineOptions;

  constructor(client: Client, remembered: Remembered, options: EngineOptions) {
    this.#client = client;
    this.#remembered = remembered;
    this.#options = options;
  }

  /** Opens a case. Ask `refusals` first: a refused opening leaves an empty workflow for a minute. */
  open(asked: Identified & { readonly rules: Rules }): Promise<Answer> {
    const { caseId, updateId, command, rules } = asked;
    return this.#answered(asked, () => {
      const { taskQueue, handOverAfter } = this.#options;
      const carried: Carried = { rules, ...(handOverAfter !== undefined && { handOverAfter }) };
      const startWorkflowOperation = new WithStartWorkflowOperation('caseWorkflow', {
        workflowId: workflowIdOf(caseId),
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        taskQueue,
        args: [carried],
        typedSearchAttributes: startAttributes(
          (command.input as { readonly kind?: unknown } | null)?.kind,
          command.action === 'openSuccessorCase' ? 'preparation' : 'proposed',
        ),
      });
      return this.#client.workflow.executeUpdateWithStart<never, Answer, [Command]>('act', {
        updateId,
        args: [command],
        startWorkflowOperation: startWorkflowOperation as never,
      });
    });
  }

  /** Performs an action on a case that exists. */
  act(asked: Identified): Promise<Answer> {
    const { caseId, updateId, command } = asked;
    return this.#answered(asked, () =>
      this.#client.workflow
        .getHandle(workflowIdOf(caseId))
        .executeUpdate<Answer, [Command]>('act', { updateId, args: [command] }),
    );
  }

  /** The whole file as the workflow holds it; for support and for whoever lost track, not for pages. */
  async look(caseId: string): Promise<CaseFile | undefined> {
    const handle = this.#client.workflow.getHandle(workflowIdOf(caseId));
    try {
      return await this.#patiently(() => handle.query<CaseFile | undefined>('look'));
    } catch (error) {
      throw inOurWords(error);
    }
  }

  #patiently<Result>(call: () => Promise<Result>): Promise<Result> {
    const { patience = usualPatience, isAway } = this.#options;
    // Not at once: a server that is started again is there within a second or two.
    const most = isAway?.() === true ? Math.min(patience, restartPatience) : patience;
    return this.#client.withDeadline(Date.now() + most, call);
  }

  async #answered(asked: Identified, call: () => Promise<Answer>): Promise<Answer> {
    const answer = await this.#sent(asked, call);
    if (answer.requestHash !== asked.command.requestHash) throw new KeyReused();
    return answer;
  }

  async #sent(asked: Identified, call: () => Promise<Answer>): Promise<Answer> {
    try {
      return await this.#full(asked, await this.#twice(call));
    } catch (error) {
      if (worthARepeat(error)) return this.#afterTheEnd(asked, error);
      throw inOurWords(error);
    }
  }

  async #twice(call: () => Promise<Answer>): Promise<Answer> {
    try {
      return await this.#patiently(call);
    } catch (error) {
      if (!worthARepeat(error)) throw error;
      return this.#patiently(call);
    }
  }

  /** A repetition that reached a later run comes without its events: the journal has them, because a run hands over only what is recorded. */
  async #full({ caseId, updateId }: Identified, answer: Answer): Promise<Answer> {
    if (answer.events.length > 0) return answer;
    const remembered = await this.#remembered.answerOf(caseId, updateId);
    if (remembered === undefined) throw new Unavailable();
    return remembered;
  }

  async #afterTheEnd({ caseId, updateId }: Identified, error: unknown): Promise<Answer> {
    const remembered = await this.#remembered.answerOf(caseId, updateId);
    if (remembered !== undefined) return remembered;
    const stage = await this.#remembered.stageOf(caseId);
    if (stage !== undefined && isTerminal(stage)) throw new Refused([{ code: 'caseEnded', params: { stage } }]);
    if (error instanceof WorkflowNotFoundError) throw new Unavailable();
    throw inOurWords(error);
  }
}
