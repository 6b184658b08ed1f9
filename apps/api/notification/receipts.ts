import { Injectable } from '@nestjs/common';
import { engine as machine, requestHash, type Actor, type CaseFile } from '#libs/case';
import { holderKeys } from '#libs/database';
import { CaseEngine, updateIdOf } from '#libs/engine';
import { Refused, Unknown } from '#libs/problem';
import { Cases } from '../case/cases.ts';
import { Database } from '../database.ts';
import { isId } from '../http/path.ts';

interface Row {
  readonly case_id: string;
  readonly kind: string;
}

const findSql = `
  select n.case_id, n.kind from notification n
   where n.id = $1 and n.recipient_id = $2
     and exists (
       select from case_party p where p.case_id = n.case_id and p.until is null and p.holder = any($3::text[]))`;
const markSql = 'update notification set read_at = now() where id = $1 and read_at is null';

/** The recipients of the notice that the person answers for, as long as the notice waits to be served. */
const recipientsOf = (file: CaseFile, actor: Actor): readonly string[] => {
  if (file.stage !== 'concluded') return [];
  const isMine = (id: string): boolean =>
    id === actor.id ||
    actor.positions.some(({ unit, office }) => unit === id && (office === 'head' || office === 'delegate'));
  return (file.notice?.recipients ?? []).filter(({ id, mustAct }) => mustAct && isMine(id)).map(({ id }) => id);
};

/** What people confirm to have received. */
@Injectable()
export class Receipts {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly engine: CaseEngine,
  ) {}

  /** Confirms a message. The one that the notice was issued counts as delivery of it to those who must act. */
  async confirm(actor: Actor, id: string): Promise<void> {
    if (!isId(id)) throw new Unknown();
    const [row] = await this.database.query<Row>('receipt', findSql, [id, actor.id, holderKeys(actor)]);
    if (row === undefined) throw new Unknown();
    if (row.kind === 'conclusionNoticeIssued') await this.#recordDelivery(actor, row.case_id, id);
    await this.database.query('confirm', markSql, [id]);
  }

  async #recordDelivery(actor: Actor, caseId: string, message: string): Promise<void> {
    const { file } = await this.cases.find(actor, caseId);
    for (const recipient of recipientsOf(file, actor)) {
      const [action, input] = ['recordDelivery', { recipient, message }] as const;
      const command = { action, input, actor: machine, requestHash: requestHash({ case: caseId, action, input }) };
      const updateId = updateIdOf(machine.id, `${message} ${recipient}`);
      await this.engine.act({ caseId, updateId, command }).catch((error: unknown) => {
        // The case has moved on meanwhile: then nothing waits for this receipt.
        if (!(error instanceof Refused)) throw error;
      });
    }
  }
}
