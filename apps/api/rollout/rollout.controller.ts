import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/case';
import { rolloutList, rolloutView, whatIfView } from '#libs/contract';
import { Unknown } from '#libs/problem';
import { Asker } from '../http/actor.guard.ts';
import { Key, type CommandHeaders } from '../http/asked-in.ts';
import { isId } from '../http/path.ts';
import { Administration } from './administration.ts';
import { calendarApplied, calendarAsked, regimeApplied, regimeAsked, type In } from './inputs.ts';
import { calendarIn, Laws } from './laws.ts';
import { RolloutDesk } from './rollouts.ts';
import { WhatIf } from './what-if.ts';

const idempotent = { name: 'Idempotency-Key', required: true } as const;

@ApiTags('rollouts')
@Controller()
export class RolloutController {
  constructor(
    private readonly administration: Administration,
    private readonly whatIf: WhatIf,
    private readonly laws: Laws,
    private readonly desk: RolloutDesk,
  ) {}

  @Post('calendars/:id/what-if')
  @HttpCode(200)
  @ApiOperation({ summary: 'Which due dates of open cases a corrected calendar would move; nothing is changed' })
  @ApiResponse({ status: 200, standardSchema: whatIfView })
  @SerializeOptions({ schema: whatIfView })
  async whatIfCalendar(
    @Asker() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: calendarAsked }) asked: In<typeof calendarAsked>,
  ) {
    const unit = await this.administration.unitFor(actor, asked.unit);
    return this.whatIf.ofCalendar(await this.administration.bodiesOf(unit), calendarIn(id, asked.calendar));
  }

  @Post('calendars/:id/apply')
  @ApiHeader(idempotent)
  @ApiOperation({ summary: 'Propose that a corrected calendar is published and taken to every open case' })
  @ApiResponse({ status: 201, standardSchema: rolloutView })
  @SerializeOptions({ schema: rolloutView })
  async applyCalendar(
    @Asker() actor: Actor,
    @Key() { key }: CommandHeaders,
    @Param('id') id: string,
    @Body({ schema: calendarApplied }) asked: In<typeof calendarApplied>,
  ) {
    const unit = await this.administration.unitFor(actor, asked.unit);
    const calendar = calendarIn(id, asked.calendar);
    const content = { calendar: { id, version: calendar.version }, publish: { calendar } };
    return this.desk.propose(actor, key, { kind: 'calendar', unit, reason: asked.reason, content });
  }

  @Post('regimes/:id/what-if')
  @HttpCode(200)
  @ApiOperation({ summary: 'Which due dates of open cases a version of a regime would move; nothing is changed' })
  @ApiResponse({ status: 200, standardSchema: whatIfView })
  @SerializeOptions({ schema: whatIfView })
  async whatIfRegime(
    @Asker() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: regimeAsked }) asked: In<typeof regimeAsked>,
  ) {
    const unit = await this.administration.unitFor(actor, asked.unit);
    const { regime } = await this.laws.regimeIn(id, asked.regime);
    return this.whatIf.ofRegime(await this.administration.bodiesOf(unit), regime, asked.from ?? id);
  }

  @Post('regimes/:id/apply')
  @ApiHeader(idempotent)
  @ApiOperation({ summary: 'Propose that a version of a regime is published and open cases are re-pinned to it' })
  @ApiResponse({ status: 201, standardSchema: rolloutView })
  @SerializeOptions({ schema: rolloutView })
  async applyRegime(
    @Asker() actor: Actor,
    @Key() { key }: CommandHeaders,
    @Param('id') id: string,
    @Body({ schema: regimeApplied }) asked: In<typeof regimeApplied>,
  ) {
    const unit = await this.administration.unitFor(actor, asked.unit);
    const { definition } = await this.laws.regimeIn(id, asked.regime);
    const { version } = definition;
    const content = {
      regime: { id, version },
      from: asked.from ?? id,
      act: asked.act,
      publish: { regime: definition },
    };
    return this.desk.propose(actor, key, { kind: 'regime', unit, reason: asked.reason, content });
  }

  @Get('rollouts')
  @ApiOperation({ summary: 'The latest changes that were proposed for your units, and how far they have come' })
  @ApiResponse({ status: 200, standardSchema: rolloutList })
  @SerializeOptions({ schema: rolloutList })
  async listRollouts(@Asker() actor: Actor) {
    return { items: await this.desk.list(actor) };
  }

  @Get('rollouts/:id')
  @ApiOperation({ summary: 'One change, and how far it has come' })
  @ApiResponse({ status: 200, standardSchema: rolloutView })
  @SerializeOptions({ schema: rolloutView })
  async readRollout(@Asker() actor: Actor, @Param('id') id: string) {
    if (!isId(id)) throw new Unknown();
    return this.desk.read(actor, id);
  }

  @Post('rollouts/:id/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm what another administrator has proposed: it is published and taken to the cases' })
  @ApiResponse({ status: 200, standardSchema: rolloutView })
  @SerializeOptions({ schema: rolloutView })
  async confirmRollout(@Asker() actor: Actor, @Param('id') id: string) {
    if (!isId(id)) throw new Unknown();
    return this.desk.confirm(actor, id);
  }
}
