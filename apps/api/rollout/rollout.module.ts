import { Module } from '@nestjs/common';
import { Administration } from './administration.ts';
import { Laws } from './laws.ts';
import { RolloutController } from './rollout.controller.ts';
import { RolloutDesk } from './rollouts.ts';
import { WhatIf } from './what-if.ts';

@Module({ controllers: [RolloutController], providers: [Administration, Laws, RolloutDesk, WhatIf] })
export class RolloutModule {}
