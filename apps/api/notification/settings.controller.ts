import { Body, Controller, Get, HttpCode, Put, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { messageKinds, type Actor } from '#libs/case';
import {
  notificationSettingsInput,
  notificationSettingsView,
  type NotificationSettingsInput,
  type NotificationSettingsView,
} from '#libs/contract';
import { Database } from '../database.ts';
import { Asker } from '../http/actor.guard.ts';

const readSql = `
  select p.email, coalesce(json_object_agg(s.kind, s.wanted) filter (where s.kind is not null), '{}') as mail
    from person p left join notification_setting s on s.person_id = p.id and s.channel = 'mail'
   where p.id = $1 group by p.id`;

const writeSql = `
  insert into notification_setting (person_id, kind, channel, wanted)
  select $1, kind, channel, wanted from jsonb_to_recordset($2) as chosen (kind text, channel text, wanted boolean)
  on conflict (person_id, kind, channel) do update set wanted = excluded.wanted`;

interface Row {
  readonly email: string | null;
  readonly mail: Readonly<Record<string, boolean>>;
}

@ApiTags('me')
@Controller('me/notification-settings')
export class NotificationSettingsController {
  constructor(private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: 'What reaches you by which channel' })
  @ApiResponse({ status: 200, standardSchema: notificationSettingsView })
  @SerializeOptions({ schema: notificationSettingsView })
  async readNotificationSettings(@Asker() actor: Actor): Promise<NotificationSettingsView> {
    const [row] = await this.database.query<Row>('notification-settings', readSql, [actor.id]);
    const items = messageKinds.flatMap((kind) => [
      { kind, channel: 'inApp' as const, wanted: true, isFixed: true },
      { kind, channel: 'mail' as const, wanted: row?.mail[kind] ?? true, isFixed: false },
    ]);
    return { items, ...(row?.email != null && { email: row.email }) };
  }

  @Put()
  @HttpCode(200)
  @ApiOperation({ summary: 'Choose what reaches you by mail' })
  @ApiResponse({ status: 200, standardSchema: notificationSettingsView })
  @SerializeOptions({ schema: notificationSettingsView })
  async chooseNotificationSettings(
    @Asker() actor: Actor,
    @Body({ schema: notificationSettingsInput }) { items }: NotificationSettingsInput,
  ): Promise<NotificationSettingsView> {
    const chosen = [...new Map(items.map((item) => [`${item.kind} ${item.channel}`, item])).values()];
    await this.database.query('choose-notification-settings', writeSql, [actor.id, JSON.stringify(chosen)]);
    return this.readNotificationSettings(actor);
  }
}
