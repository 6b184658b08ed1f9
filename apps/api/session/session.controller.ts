import { Controller, Get, HttpCode, Inject, Post, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#libs/case';
import { problemView, sessionView, signedOutView } from '#libs/contract';
import { peopleByIds } from '#libs/database';
import { Problem } from '#libs/problem';
import { Database } from '../database.ts';
import { Asker } from '../http/actor.guard.ts';
import type { Settings } from '../settings.ts';
import { apiSettings, entrance } from '../tokens.ts';
import { sessionCookie, setCookie } from './cookie.ts';
import type { Entrance } from './entrance.ts';
import type { Provider } from './provider.ts';
import { ownHeader } from './same-origin.ts';
import type { Session } from './sessions.ts';

/** Without a hint of who it was the provider asks whether to end its own session, too; no token passes the browser. */
const endingAt = ({ endSession, clientId }: Provider, origin: string): string => {
  if (endSession === undefined) return '/session/signed-out';
  const query = { client_id: clientId, post_logout_redirect_uri: `${origin}/session/signed-out` };
  return `${endSession}${endSession.includes('?') ? '&' : '?'}${new URLSearchParams(query).toString()}`;
};

/** The session of the browser. Signing in begins at `/session/sign-in?returnTo=/path`, a page. */
@ApiTags('session')
@ApiResponse({ status: 'default', description: 'A problem (RFC 9457)', standardSchema: problemView })
@Controller('session')
export class SessionController {
  constructor(
    private readonly database: Database,
    @Inject(apiSettings) private readonly settings: Settings,
    @Inject(entrance) private readonly entrance: Entrance,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who is signed in, and until when. Asking keeps no session alive' })
  @ApiResponse({ status: 200, standardSchema: sessionView })
  @SerializeOptions({ schema: sessionView })
  readSession(@Asker() actor: Actor, @Req() request: FastifyRequest) {
    return this.#view(actor, request.session);
  }

  @Post('extend')
  @HttpCode(200)
  @ApiOperation({ summary: 'Keeps the session alive, within its longest time' })
  @ApiResponse({ status: 200, standardSchema: sessionView })
  @SerializeOptions({ schema: sessionView })
  async extendSession(@Asker() actor: Actor, @Req() request: FastifyRequest) {
    const { session } = request;
    return this.#view(actor, session && (await this.entrance.sessions.extend(session.id)));
  }

  @Post('sign-out')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ends the session of this browser; says where to go next' })
  @ApiResponse({ status: 200, standardSchema: signedOutView })
  @SerializeOptions({ schema: signedOutView })
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { session } = request;
    if (session !== undefined) await this.entrance.sessions.end(session.person, session.id);
    setCookie(reply, sessionCookie, '', this.settings.publicUrl);
    // A provider that is away does not keep anybody here.
    const provider = await this.entrance.provider().catch(() => undefined);
    return { location: provider === undefined ? '/session/signed-out' : endingAt(provider, this.settings.publicUrl) };
  }

  async #view(actor: Actor, session: Session | undefined) {
    const [person] = await peopleByIds(this.database.pool, [actor.id]);
    if (person === undefined) throw new Problem(401, 'unauthenticated');
    const { id, name, language } = person;
    const roles = [...new Set(actor.positions.map(({ office }) => office))];
    return {
      person: { id, name, language, roles, positions: actor.positions },
      ...(session && { expiresAt: session.expiresAt.toISOString(), endsAt: session.endsAt.toISOString() }),
      csrf: { header: ownHeader.name, value: ownHeader.value },
      localAccount: this.entrance.own !== undefined,
      demo: this.settings.seed === 'demo',
    };
  }
}
