import { Controller, Get, HttpCode, Param, Post, Query, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor, Params } from '#libs/case';
import { notificationPage, type NotificationView } from '#libs/contract';
import { holderKeys } from '#libs/database';
import { Invalid } from '#libs/problem';
import { Database } from '../database.ts';
import { Asker } from '../http/actor.guard.ts';
import { AskedIn } from '../http/asked-in.ts';
import { isId } from '../http/path.ts';
import { tell, type Language } from '../http/words.ts';
import { Receipts } from './receipts.ts';

const query = z.strictObject({
  cursor: z.string().max(200).exactOptional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  unread: z.enum(['true', 'false']).default('false'),
});
type NotificationQuery = z.output<typeof query>;

interface Row {
  readonly id: string;
  readonly case_id: string;
  readonly sequence: number | null;
  readonly kind: string;
  readonly deadline_id: string | null;
  readonly version: number | null;
  readonly rung: string | null;
  readonly params: Params;
  readonly at: Date;
  readonly read_at: Date | null;
}

/** What somebody was told about a case that is no longer for him or her to know is not shown any more. */
const pageSql = `
  select n.id, n.case_id, n.sequence, n.kind, n.deadline_id, n.version, n.rung, n.params, n.at, n.read_at
    from notification n
   where n.recipient_id = $1 and (n.at, n.id) < ($2::timestamptz, $3::uuid) and ($4::boolean is false or n.read_at is null)
     and exists (
       select from case_party p where p.case_id = n.case_id and p.until is null and p.holder = any($5::text[]))
   order by n.at desc, n.id desc limit $6`;

const newest = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

const markIn = (cursor: string | undefined): readonly [string, string] => {
  if (cursor === undefined) return newest;
  const [at, id] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at)) || !isId(id))
    throw new Invalid([{ pointer: '/cursor', code: 'badCursor', params: {} }]);
  return [at, id];
};

/** Each digest (O4.1, O4.2, …) is told in the words of its rung. */
const keyOf = ({ rung }: Row): string => `notification.${rung === null ? 'happened' : rung.replace(/\..*$/, '')}`;

/** Nothing of the case but a reference that says nothing, what kind of thing happened or is due, and the date. */
const textOf = (row: Row, language: Language): string =>
  tell(language, 'UTC', keyOf(row), { ...row.params, event: row.kind, reference: row.case_id.slice(-8) });

const toView = (row: Row, language: Language): NotificationView => ({
  id: row.id,
  caseId: row.case_id,
  ...(row.sequence !== null && { sequence: row.sequence }),
  kind: row.kind,
  ...(row.deadline_id !== null && { deadline: row.deadline_id }),
  ...(row.version !== null && { version: row.version }),
  ...(row.rung !== null && { rung: row.rung }),
  text: textOf(row, language),
  at: row.at.toISOString(),
  ...(row.read_at !== null && { readAt: row.read_at.toISOString() }),
});

@ApiTags('notifications')
@Controller('notifications')
export class NotificationController {
  constructor(
    private readonly database: Database,
    private readonly receipts: Receipts,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What you were told, the newest first' })
  @ApiResponse({ status: 200, standardSchema: notificationPage })
  @SerializeOptions({ schema: notificationPage })
  async listNotifications(
    @Asker() actor: Actor,
    @AskedIn() language: Language,
    @Query({ schema: query }) { cursor, limit, unread }: NotificationQuery,
  ) {
    const values = [actor.id, ...markIn(cursor), unread === 'true', holderKeys(actor), limit + 1];
    const rows = await this.database.query<Row>('notifications', pageSql, values);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const next = last && Buffer.from(`${last.at.toISOString()} ${last.id}`).toString('base64url');
    return { items: page.map((row) => toView(row, language)), ...(rows.length > limit && next && { next }) };
  }

  @Post(':id/read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Confirm a message; that of an issued notice counts as its delivery to you' })
  @ApiResponse({ status: 204 })
  async confirmNotification(@Asker() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.receipts.confirm(actor, id);
  }
}
