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

/** What the asker was told, but for cases that are no longer for him or her to know. */
const mine = `recipient_id = $1 and exists (
  select from case_party p where p.case_id = n.case_id and p.until is null and p.holder = any($2::text[]))`;

const columns = 'id, case_id, sequence, kind, deadline_id, version, rung, params, at, read_at';

const pageSql = `
  select ${columns} from notification n
   where ${mine} and (at, id) < ($3::timestamptz, $4::uuid) and ($5::boolean is false or read_at is null)
   order by at desc, id desc limit $6`;

/** The message of an issued notice is a receipt: it is confirmed by itself, never by the way. */
const readAllSql = `update notification n set read_at = now()
  where ${mine} and read_at is null and kind <> 'conclusionNoticeIssued'`;

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
    const values = [actor.id, holderKeys(actor), ...markIn(cursor), unread === 'true', limit + 1];
    const rows = await this.database.query<Row>('notifications', pageSql, values);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const next = last && Buffer.from(`${last.at.toISOString()} ${last.id}`).toString('base64url');
    return { items: page.map((row) => toView(row, language)), ...(rows.length > limit && next && { next }) };
  }

  @Post('read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Marks all that you were told as read, but for a notice that you have to confirm' })
  @ApiResponse({ status: 204 })
  async readNotifications(@Asker() actor: Actor): Promise<void> {
    await this.database.query('notifications-read', readAllSql, [actor.id, holderKeys(actor)]);
  }

  @Post(':id/read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Confirm a message; that of an issued notice counts as its delivery to you' })
  @ApiResponse({ status: 204 })
  async confirmNotification(@Asker() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.receipts.confirm(actor, id);
  }
}
