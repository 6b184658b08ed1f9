import { Controller, Get, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#libs/case';
import { problemView } from '#libs/contract';
import { caseListQuery, type CaseListQuery } from '../case/case-list.ts';
import { Database } from '../database.ts';
import { Asker } from '../http/actor.guard.ts';
import { AskedIn } from '../http/asked-in.ts';
import type { Language } from '../http/words.ts';
import { caseLines } from './case-lines.ts';
import { csvOf, xlsxOf } from './files.ts';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What was asked, readable; where a page of the list began is no filter. */
const filterIn = (request: FastifyRequest): string =>
  [...new URLSearchParams(request.url.split('?')[1] ?? '')]
    .filter(([name]) => !['cursor', 'limit', 'after'].includes(name))
    .map((pair) => pair.join('='))
    .join('&');

@ApiTags('exports')
@ApiResponse({ status: 'default', description: 'A problem (RFC 9457)', standardSchema: problemView })
@Controller()
export class ExportController {
  constructor(private readonly database: Database) {}

  @Get('cases.csv')
  @ApiOperation({ summary: 'The list of cases that you see, as CSV, with what was filtered' })
  @ApiResponse({ status: 200, description: 'text/csv' })
  exportCasesAsCsv(
    @Asker() actor: Actor,
    @Query({ schema: caseListQuery }) query: CaseListQuery,
    @AskedIn() language: Language,
    @Req() request: FastifyRequest,
  ) {
    const lines = caseLines({ database: this.database, actor, language, query, filter: filterIn(request) });
    return new StreamableFile(csvOf(lines), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="cases.csv"',
    });
  }

  @Get('cases.xlsx')
  @ApiOperation({ summary: 'The list of cases that you see, as a workbook, with what was filtered' })
  @ApiResponse({ status: 200, description: workbook })
  exportCasesAsWorkbook(
    @Asker() actor: Actor,
    @Query({ schema: caseListQuery }) query: CaseListQuery,
    @AskedIn() language: Language,
    @Req() request: FastifyRequest,
  ) {
    const lines = caseLines({ database: this.database, actor, language, query, filter: filterIn(request) });
    return new StreamableFile(xlsxOf(lines, language), {
      type: workbook,
      disposition: 'attachment; filename="cases.xlsx"',
    });
  }
}
