import { Module } from '@nestjs/common';
import { SavedViewController } from './saved-view.controller.ts';
import { SavedViews } from './saved-views.ts';

@Module({ controllers: [SavedViewController], providers: [SavedViews] })
export class SavedViewModule {}
