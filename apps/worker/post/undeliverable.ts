import { raiseAlarm, type Queries } from '#activities';
import { engine, requestHash } from '#libs/case';
import { updateIdOf, type CaseEngine } from '#libs/engine';
import { Refused } from '#libs/problem';

/** A mail that nobody will receive. */
export interface Undeliverable {
  readonly message: string;
  readonly recipient: string;
  readonly address: string;
  readonly attempts: number;
  readonly cases: readonly string[];
}

/** A task for whoever runs the installation: ids only, the register has the address. */
export const leaveTask = async (queries: Queries, { message, recipient, cases }: Undeliverable): Promise<void> => {
  const [caseId] = cases;
  if (caseId === undefined) return;
  const at = new Date().toISOString();
  await raiseAlarm(queries, { caseId, code: 'mailUndeliverable', params: { mail: message, recipient }, at });
};

/**
 * Writes it into the cases. Once for each case, recipient and address: a wrong address fails with every mail, and a
 * history must not fill with it. A case that has ended needs to hear nothing.
 */
export const reportTo =
  (caseEngine: Pick<CaseEngine, 'act'>) =>
  async ({ message, recipient, address, attempts, cases }: Undeliverable): Promise<void> => {
    for (const caseId of cases) {
      const input = { recipient, message, channel: 'mail', attempts };
      const action = 'recordDeliveryFailure';
      const updateId = updateIdOf(engine.id, `${caseId} ${recipient} ${address}`);
      const hash = requestHash({ case: caseId, action, input: { recipient, address } });
      try {
        await caseEngine.act({ caseId, updateId, command: { action, input, actor: engine, requestHash: hash } });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    }
  };
