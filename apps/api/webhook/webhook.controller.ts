import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Actor } from '#libs/case';
import {
  newWebhookView,
  replayInput,
  replayView,
  webhookChange,
  webhookInput,
  webhookList,
  webhookView,
} from '#libs/contract';
import { Asker } from '../http/actor.guard.ts';
import { Key, expectedVersion, type CommandHeaders } from '../http/asked-in.ts';
import { Webhooks } from './webhooks.ts';

@ApiTags('webhooks')
@Controller('webhooks')
export class WebhookController {
  constructor(private readonly webhooks: Webhooks) {}

  @Get()
  @ApiOperation({ summary: 'Addresses outside that are called when something happened; for administrators' })
  @ApiResponse({ status: 200, standardSchema: webhookList })
  @SerializeOptions({ schema: webhookList })
  async listWebhooks(@Asker() actor: Actor) {
    return { items: await this.webhooks.list(actor) };
  }

  @Post()
  @ApiOperation({ summary: 'Register an address. The secret that signs calls is told only now' })
  @ApiResponse({ status: 201, standardSchema: newWebhookView })
  @SerializeOptions({ schema: newWebhookView })
  async makeWebhook(
    @Asker() actor: Actor,
    @Key() { key }: CommandHeaders,
    @Body({ schema: webhookInput }) body: z.output<typeof webhookInput>,
  ) {
    return this.webhooks.make(actor, body, key);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One address. Its version is the ETag' })
  @ApiResponse({ status: 200, standardSchema: webhookView })
  @SerializeOptions({ schema: webhookView })
  async readWebhook(@Asker() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const view = await this.webhooks.find(actor, id);
    void reply.header('etag', `"${view.version}"`);
    return view;
  }

  @Put(':id')
  @ApiOperation({ summary: 'Change an address, or pause it: calls wait until it is active again' })
  @ApiResponse({ status: 200, standardSchema: webhookView })
  @SerializeOptions({ schema: webhookView })
  async changeWebhook(
    @Asker() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Body({ schema: webhookChange }) body: z.output<typeof webhookChange>,
  ) {
    return this.webhooks.change(actor, id, body, expectedVersion(request));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove an address with everything that waits for it' })
  @ApiResponse({ status: 204 })
  async removeWebhook(@Asker() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest): Promise<void> {
    await this.webhooks.remove(actor, id, expectedVersion(request));
  }

  @Post(':id/replay')
  @HttpCode(202)
  @ApiOperation({ summary: 'Tell again what was recorded between two instants, under the same ids' })
  @ApiResponse({ status: 202, standardSchema: replayView })
  @SerializeOptions({ schema: replayView })
  async replayWebhook(
    @Asker() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: replayInput }) body: z.output<typeof replayInput>,
  ) {
    return { calls: await this.webhooks.replay(actor, id, body) };
  }
}
