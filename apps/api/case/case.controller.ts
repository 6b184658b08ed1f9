import { Controller, Get, Param, Query, Res, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Actor } from '#libs/case';
import {
  casePage,
  caseView,
  derivedDeadlineList,
  findingList,
  journalPage,
  measureList,
  optionList,
  problemView,
} from '#libs/contract';
import { Database } from '../database.ts';
import { Asker } from '../http/actor.guard.ts';
import { AskedIn } from '../http/asked-in.ts';
import type { Language } from '../http/words.ts';
import { Views } from './views.ts';
import { casePageOf, caseListQuery, type CaseListQuery } from './case-list.ts';
import { journalQuery, type JournalQuery } from './journal.ts';

const caseQuery = z.strictObject({ options: z.enum(['true', 'false']).default('true') });

const etag = (sequence: number): string => `"${sequence}"`;

/** Reads of cases. Every one begins with finding the case for the asker; what is not for the asker is not there. */
@ApiTags('cases')
@ApiResponse({ status: 'default', description: 'A problem (RFC 9457)', standardSchema: problemView })
@Controller('cases')
export class CaseController {
  constructor(
    private readonly views: Views,
    private readonly database: Database,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Cases in which you have a part, page by page' })
  @ApiResponse({ status: 200, standardSchema: casePage })
  @SerializeOptions({ schema: casePage })
  async listCases(@Asker() actor: Actor, @Query({ schema: caseListQuery }) query: CaseListQuery) {
    await this.views.recorded(query.after);
    return casePageOf(this.database.pool, actor, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One case, as you may see it, with what you can do. Its version is the ETag' })
  @ApiQuery({
    name: 'options',
    enum: ['true', 'false'],
    required: false,
    description: '`false` leaves out what you can do: `options` is then empty, and `/cases/{id}/options` has it.',
  })
  @ApiResponse({ status: 200, standardSchema: caseView })
  @SerializeOptions({ schema: caseView })
  async readCase(
    @Asker() actor: Actor,
    @Param('id') id: string,
    @Query({ schema: caseQuery }) { options }: z.output<typeof caseQuery>,
    @AskedIn() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const view = await this.views.ofCase(actor, id, language, options === 'true');
    void reply.header('etag', etag(view.sequence)).header('cache-control', 'private, no-cache');
    void reply.header('vary', 'accept-language, authorization');
    return view;
  }

  @Get(':id/options')
  @ApiOperation({ summary: 'What you can do with the case now, what not, and why not' })
  @ApiResponse({ status: 200, standardSchema: optionList })
  @SerializeOptions({ schema: optionList })
  async readOptions(@Asker() actor: Actor, @Param('id') id: string, @AskedIn() language: Language) {
    const { options, sequence } = await this.views.ofCase(actor, id, language);
    return { sequence, items: options };
  }

  @Get(':id/journal')
  @ApiOperation({ summary: 'What happened, event by event' })
  @ApiResponse({ status: 200, standardSchema: journalPage })
  @SerializeOptions({ schema: journalPage })
  readJournal(
    @Asker() actor: Actor,
    @Param('id') id: string,
    @AskedIn() language: Language,
    @Query({ schema: journalQuery }) query: JournalQuery,
  ) {
    return this.views.journal(actor, id, query, language);
  }

  @Get(':id/deadlines')
  @ApiOperation({ summary: 'Every deadline with how each of its dates was counted, line by line' })
  @ApiResponse({ status: 200, standardSchema: derivedDeadlineList })
  @SerializeOptions({ schema: derivedDeadlineList })
  async readDeadlines(@Asker() actor: Actor, @Param('id') id: string, @AskedIn() language: Language) {
    return { items: await this.views.deadlines(actor, id, language) };
  }

  @Get(':id/findings')
  @ApiOperation({ summary: 'The findings that you may see' })
  @ApiResponse({ status: 200, standardSchema: findingList })
  @SerializeOptions({ schema: findingList })
  async readFindings(@Asker() actor: Actor, @Param('id') id: string, @AskedIn() language: Language) {
    return { items: (await this.views.ofCase(actor, id, language, false)).findings };
  }

  @Get(':id/measures')
  @ApiOperation({ summary: 'The measures that you may see' })
  @ApiResponse({ status: 200, standardSchema: measureList })
  @SerializeOptions({ schema: measureList })
  async readMeasures(@Asker() actor: Actor, @Param('id') id: string, @AskedIn() language: Language) {
    return { items: (await this.views.ofCase(actor, id, language, false)).measures };
  }
}
