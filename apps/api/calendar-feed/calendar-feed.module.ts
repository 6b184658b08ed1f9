import { Module } from '@nestjs/common';
import { CalendarFeedController, MyCalendarFeedController } from './calendar-feed.controller.ts';
import { Feeds } from './feeds.ts';

@Module({ controllers: [MyCalendarFeedController, CalendarFeedController], providers: [Feeds] })
export class CalendarFeedModule {}
