import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiBody, ApiHeader, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { proposalInput, rowOf, type ActionName, type Actor } from '#libs/case';
import { actionView, caseView, problemView, rehearsalView, type LinkView } from '#libs/contract';
import { Problem, Unknown } from '#libs/problem';
import { Asker } from '../http/actor.guard.ts';
import { AskedIn, commandHeaders, expectedIfSent, Key, type CommandHeaders } from '../http/asked-in.ts';
import type { Metrics } from '../http/metrics.ts';
import { actionIn } from '../http/path.ts';
import type { Language } from '../http/words.ts';
import { toActionView } from '../lifecycle/action-view.ts';
import { metrics } from '../tokens.ts';
import { Cases, isOwnMotion, type Standing } from './cases.ts';
import { Commands, type Done } from './commands.ts';
import { toPreviewView } from './view/option-view.ts';
import { sightOf } from './view/sight.ts';
import { Views } from './views.ts';

const actQuery = z.strictObject({ dryRun: z.enum(['true', 'false']).default('false') });

/** Commands on cases. Each is answered with the case after it. */
@ApiTags('cases')
@ApiResponse({ status: 'default', description: 'A problem (RFC 9457)', standardSchema: problemView })
@Controller('cases')
export class CommandController {
  constructor(
    private readonly commands: Commands,
    private readonly cases: Cases,
    private readonly views: Views,
    @Inject(metrics) private readonly counted: Metrics,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Proposes a case' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiResponse({ status: 201, standardSchema: caseView })
  async proposeCase(
    @Asker() actor: Actor,
    @Key() headers: CommandHeaders,
    @Body({ schema: proposalInput }) body: unknown,
    @AskedIn() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const done = await this.#timed('proposeCase', () => this.commands.open(actor, body, headers));
    void reply.header('location', `/cases/${done.file.id}`);
    return this.#answer(done, actor, language, reply);
  }

  @Get(':id/actions/:action')
  @ApiOperation({ summary: 'What an action asks for, as JSON Schema' })
  @ApiResponse({ status: 200, standardSchema: actionView })
  async describeAction(
    @Asker() actor: Actor,
    @Param('id') id: string,
    @Param('action') name: string,
    @AskedIn() language: Language,
  ) {
    await this.cases.find(actor, id);
    return toActionView(actionIn(name), language);
  }

  @Post(':id/actions/:action')
  @ApiOperation({ summary: 'Does an action, or with `dryRun=true` only tells what it would do' })
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiHeader({ name: 'If-Match', required: false })
  @ApiQuery({ name: 'dryRun', enum: ['true', 'false'], required: false })
  @ApiBody({ schema: { type: 'object', description: "The action's input: see GET of the same address." } })
  @ApiResponse({ status: 200, standardSchema: z.union([caseView, rehearsalView]) })
  async doAction(
    @Asker() actor: Actor,
    @Param('id') id: string,
    @Param('action') name: string,
    @Query({ schema: actQuery }) query: z.output<typeof actQuery>,
    @Body() body: unknown,
    @AskedIn() language: Language,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const action = actionIn(name);
    const standing = await this.#found(actor, id, action);
    if (rowOf(action).from.length === 0) throw new Unknown();
    const sent = { actor, standing, action, body };
    if (query.dryRun === 'true') return this.#rehearsal(sent, request, language);
    const headers = commandHeaders(request);
    const done = await this.#timed(action, () => this.commands.act(sent, headers));
    return this.#answer({ ...done, links: standing.links ?? [] }, actor, language, reply);
  }

  /** Some orders are given on the higher body's own motion: then nothing is open yet through which the case is known. */
  async #found(actor: Actor, id: string, action: ActionName): Promise<Standing> {
    try {
      return await this.cases.find(actor, id);
    } catch (error) {
      if (!(error instanceof Unknown) || !isOwnMotion(action)) throw error;
      return this.cases.findToOrder(actor, id, action);
    }
  }

  async #rehearsal(sent: Parameters<Commands['rehearse']>[0], request: FastifyRequest, language: Language) {
    const { file, event, preview } = await this.commands.rehearse(sent, expectedIfSent(request));
    const sight = sightOf(sent.standing.file, sent.actor);
    return {
      dryRun: true,
      preview: toPreviewView(preview, file, sight, language),
      case: await this.views.ofFile(file, sent.actor, event.at, language, sent.standing.links),
    };
  }

  async #answer(
    { file, at, links }: Done & { readonly links?: readonly LinkView[] },
    actor: Actor,
    language: Language,
    reply: FastifyReply,
  ) {
    const view = await this.views.ofFile(file, actor, at, language, links);
    void reply.header('etag', `"${view.sequence}"`);
    return caseView.parse(view);
  }

  async #timed(action: string, work: () => Promise<Done>): Promise<Done> {
    const end = this.counted.commands.startTimer({ action });
    try {
      const done = await work();
      end({ outcome: 'done' });
      return done;
    } catch (error) {
      end({ outcome: error instanceof Problem ? error.code : 'internal' });
      throw error;
    }
  }
}
