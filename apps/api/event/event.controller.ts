import { Controller, Headers, Inject, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  concatMap,
  defer,
  filter,
  from,
  interval,
  map,
  merge,
  mergeMap,
  NEVER,
  takeUntil,
  type Observable,
} from 'rxjs';
import type { Actor } from '#libs/case';
import { holderKeys } from '#libs/database';
import { Asker } from '../http/actor.guard.ts';
import type { Entrance } from '../session/entrance.ts';
import { entrance } from '../tokens.ts';
import { Happenings, type Happening } from './happenings.ts';

const pingEvery = 15_000;

const toMessage = ({ position, caseId, sequence }: Happening): MessageEvent => ({
  id: position,
  type: 'case',
  data: { case: caseId, sequence },
});

/** Too much was missed, or nobody knows how much: look at everything again. */
const refresh: MessageEvent = { type: 'refresh', data: {} };

@ApiTags('events')
@Controller('events')
export class EventController {
  constructor(
    private readonly happenings: Happenings,
    @Inject(entrance) private readonly entrance: Entrance,
  ) {}

  @Sse()
  @ApiOperation({
    summary: 'What happens in your cases, while it happens: ids only. `Last-Event-ID` goes on where you were',
  })
  @ApiResponse({ status: 200, description: 'text/event-stream of `case` {case, sequence} and `refresh`' })
  listen(
    @Asker() actor: Actor,
    @Headers('last-event-id') last: string | undefined,
    @Req() request: FastifyRequest,
  ): Observable<MessageEvent> {
    const keys = new Set(holderKeys(actor));
    const isMine = (happening: Happening): boolean => happening.holders.some((holder) => keys.has(holder));
    const missed = defer(() => from(this.#missed(last, [...keys]))).pipe(mergeMap((messages) => messages));
    const live = this.happenings.all.pipe(
      filter((happening) => happening === 'lost' || isMine(happening)),
      map((happening) => (happening === 'lost' ? refresh : toMessage(happening))),
    );
    const pings = interval(pingEvery).pipe(map((): MessageEvent => ({ data: '', type: 'ping' })));
    return merge(live, missed, pings).pipe(takeUntil(this.#over(request.session?.id)));
  }

  /** When the session of the listener has ended: nothing more is told to a browser that was signed out. */
  #over(session: string | undefined): Observable<unknown> {
    if (session === undefined) return NEVER;
    return interval(pingEvery).pipe(
      concatMap(() => this.entrance.sessions.goesOn(session)),
      filter((goesOn) => !goesOn),
    );
  }

  async #missed(last: string | undefined, keys: readonly string[]): Promise<readonly MessageEvent[]> {
    if (last === undefined) return [{ type: 'refresh', data: {} }];
    if (!/^\d{1,18}$/.test(last)) return [refresh];
    const happenings = await this.happenings.since(last, keys);
    return happenings === undefined ? [refresh] : happenings.map(toMessage);
  }
}
