import { Body, Controller, Delete, Get, HttpCode, Param, Put, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Actor } from '#libs/case';
import { draftInput, draftList, draftView, problemView } from '#libs/contract';
import { Unknown } from '#libs/problem';
import { Asker } from '../http/actor.guard.ts';
import { expectedIfSent } from '../http/asked-in.ts';
import { Drafts, type Draft } from './drafts.ts';

/** A place is named by the page: `case:<id>:recordFinding`. */
const placeIn = (text: string): string => {
  if (!/^[\w.:-]{1,150}$/.test(text)) throw new Unknown();
  return text;
};

@ApiTags('drafts')
@ApiResponse({ status: 'default', description: 'A problem (RFC 9457)', standardSchema: problemView })
@Controller('drafts')
export class DraftController {
  constructor(private readonly drafts: Drafts) {}

  @Get()
  @ApiOperation({ summary: 'Where you have typed something and not sent it; kept for thirty days' })
  @ApiResponse({ status: 200, standardSchema: draftList })
  @SerializeOptions({ schema: draftList })
  async listDrafts(@Asker() actor: Actor) {
    return { items: await this.drafts.list(actor.id) };
  }

  @Get(':place')
  @ApiOperation({ summary: 'What you typed at a place. Its version is the ETag' })
  @ApiResponse({ status: 200, standardSchema: draftView })
  @SerializeOptions({ schema: draftView })
  async readDraft(
    @Asker() actor: Actor,
    @Param('place') place: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.drafts.read(actor.id, placeIn(place)));
  }

  @Put(':place')
  @ApiOperation({ summary: 'Keep what you typed, up to 64 kB. `If-Match` names the version that you had read, if any' })
  @ApiResponse({ status: 200, standardSchema: draftView })
  @SerializeOptions({ schema: draftView })
  async saveDraft(
    @Asker() actor: Actor,
    @Param('place') place: string,
    @Body({ schema: draftInput }) { content }: z.output<typeof draftInput>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.drafts.save(actor.id, placeIn(place), content, expectedIfSent(request)));
  }

  @Delete(':place')
  @HttpCode(204)
  @ApiOperation({ summary: 'Forget what you typed at a place' })
  @ApiResponse({ status: 204, description: 'It is forgotten' })
  async removeDraft(@Asker() actor: Actor, @Param('place') place: string): Promise<void> {
    await this.drafts.remove(actor.id, placeIn(place));
  }
}

const tagged = (reply: FastifyReply, draft: Draft): Draft => {
  void reply.header('etag', `"${draft.version}"`).header('cache-control', 'private, no-store');
  return draft;
};
