import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#libs/case';
import { Problem } from '#libs/problem';
import { People } from '../person/people.ts';
import { isOpen } from './sign-in.ts';

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}

/** Who asks, with the posts held at this instant. A token for somebody who is not known opens nothing. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(private readonly people: People) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (isOpen(request.url)) return true;
    const actor = await this.people.actor(request.person);
    if (actor === undefined) throw new Problem(401, 'unauthenticated');
    request.actor = actor;
    return true;
  }
}

/** The actor of the request. */
export const Asker = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (actor === undefined) throw new Problem(401, 'unauthenticated');
  return actor;
});
