import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#libs/case';
import { problemView, savedViewInput, savedViewList, savedViewView, type SavedViewInput } from '#libs/contract';
import { Problem } from '#libs/problem';
import { Asker } from '../http/actor.guard.ts';
import { expectedIfSent } from '../http/asked-in.ts';
import { SavedViews } from './saved-views.ts';

@ApiTags('saved views')
@ApiResponse({ status: 'default', description: 'A problem (RFC 9457)', standardSchema: problemView })
@Controller('saved-views')
export class SavedViewController {
  constructor(private readonly views: SavedViews) {}

  @Get()
  @ApiOperation({ summary: 'Lists that you keep, and those that others share with you' })
  @ApiResponse({ status: 200, standardSchema: savedViewList })
  @SerializeOptions({ schema: savedViewList })
  async listSavedViews(@Asker() actor: Actor) {
    return { items: await this.views.list(actor) };
  }

  @Post()
  @ApiOperation({ summary: 'Keep a list with its filters, at most thirty' })
  @ApiResponse({ status: 201, standardSchema: savedViewView })
  @SerializeOptions({ schema: savedViewView })
  addSavedView(@Asker() actor: Actor, @Body({ schema: savedViewInput }) input: SavedViewInput) {
    return this.views.add(actor, input);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Change a list that you keep; `If-Match` names its version' })
  @ApiResponse({ status: 200, standardSchema: savedViewView })
  @SerializeOptions({ schema: savedViewView })
  changeSavedView(
    @Asker() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: savedViewInput }) input: SavedViewInput,
    @Req() request: FastifyRequest,
  ) {
    const seen = expectedIfSent(request);
    if (seen === undefined) throw new Problem(428, 'versionMissing');
    return this.views.change(actor, id, input, seen);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Forget a list that you keep' })
  @ApiResponse({ status: 204, description: 'It is forgotten' })
  async removeSavedView(@Asker() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.views.remove(actor, id);
  }
}
