import { Controller, Delete, Get, Header, HttpCode, Inject, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/case';
import { calendarFeedView, newCalendarFeedView } from '#libs/contract';
import { Unknown } from '#libs/problem';
import { Asker } from '../http/actor.guard.ts';
import type { Settings } from '../settings.ts';
import { apiSettings } from '../tokens.ts';
import { calendarText } from './calendar-text.ts';
import { Feeds } from './feeds.ts';

@ApiTags('me')
@Controller('me/calendar-feed')
export class MyCalendarFeedController {
  constructor(
    private readonly feeds: Feeds,
    @Inject(apiSettings) private readonly settings: Settings,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Whether your due dates can be read by a calendar outside' })
  @ApiResponse({ status: 200, standardSchema: calendarFeedView })
  @SerializeOptions({ schema: calendarFeedView })
  async readCalendarFeed(@Asker() actor: Actor) {
    const since = await this.feeds.since(actor);
    return { exists: since !== undefined, ...(since !== undefined && { since }) };
  }

  @Post()
  @ApiOperation({
    summary: 'Make a secret address for your due dates; the one before stops working. It is told only now',
  })
  @ApiResponse({ status: 201, standardSchema: newCalendarFeedView })
  @SerializeOptions({ schema: newCalendarFeedView })
  async makeCalendarFeed(@Asker() actor: Actor) {
    const { token, since } = await this.feeds.make(actor);
    return { url: `${this.settings.publicUrl}/calendar-feeds/${token}.ics`, since };
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Let the secret address stop working' })
  @ApiResponse({ status: 204 })
  async revokeCalendarFeed(@Asker() actor: Actor): Promise<void> {
    await this.feeds.revoke(actor);
  }
}

/** The address is the key: calendars cannot sign in. */
@ApiTags('me')
@ApiSecurity({})
@Controller('calendar-feeds')
export class CalendarFeedController {
  constructor(
    private readonly feeds: Feeds,
    @Inject(apiSettings) private readonly settings: Settings,
  ) {}

  @Get(':file')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Due dates of whoever has the secret address, for a calendar' })
  @ApiProduces('text/calendar')
  @ApiResponse({ status: 200, schema: { type: 'string' } })
  async readFeed(@Param('file') file: string): Promise<string> {
    const token = /^([\w-]{43})\.ics$/.exec(file)?.[1];
    if (token === undefined) throw new Unknown();
    const { language, due } = await this.feeds.open(token);
    return calendarText(due, language, this.settings.publicUrl);
  }
}
