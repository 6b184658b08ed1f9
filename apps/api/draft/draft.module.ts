import { Module } from '@nestjs/common';
import { DraftController } from './draft.controller.ts';
import { Drafts } from './drafts.ts';

@Module({ controllers: [DraftController], providers: [Drafts] })
export class DraftModule {}
