import { RulesBook } from '#libs/database';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CaseEngine, RolloutEngine } from '#libs/engine';
import { BodyModule } from './body/body.module.ts';
import { CalendarModule } from './calendar/calendar.module.ts';
import { CalendarFeedModule } from './calendar-feed/calendar-feed.module.ts';
import { CaseModule } from './case/case.module.ts';
import { DocumentModule } from './document/document.module.ts';
import { DraftModule } from './draft/draft.module.ts';
import { EventModule } from './event/event.module.ts';
import { ExportModule } from './export/export.module.ts';
import { HealthModule } from './health/health.module.ts';
import { LifecycleModule } from './lifecycle/lifecycle.module.ts';
import { MeModule } from './me/me.module.ts';
import { NotificationModule } from './notification/notification.module.ts';
import { OrganisationModule } from './organisation/organisation.module.ts';
import { PersonModule } from './person/person.module.ts';
import { RegimeModule } from './regime/regime.module.ts';
import { SavedViewModule } from './saved-view/saved-view.module.ts';
import { SearchModule } from './search/search.module.ts';
import { SessionModule } from './session/session.module.ts';
import { RolloutModule } from './rollout/rollout.module.ts';
import { TaskModule } from './task/task.module.ts';
import { WebhookModule } from './webhook/webhook.module.ts';
import { Happenings } from './event/happenings.ts';
import { Cases } from './case/cases.ts';
import { Database } from './database.ts';
import { ActorGuard } from './http/actor.guard.ts';
import type { Parts } from './parts.ts';
import { People } from './person/people.ts';
import { apiSettings, documentFolder, entrance, metrics } from './tokens.ts';

/** The API: one module for each noun, over the parts that were opened for it. */
@Global()
@Module({
  imports: [
    BodyModule,
    CalendarModule,
    CalendarFeedModule,
    CaseModule,
    DocumentModule,
    DraftModule,
    EventModule,
    ExportModule,
    HealthModule,
    LifecycleModule,
    MeModule,
    NotificationModule,
    OrganisationModule,
    PersonModule,
    RegimeModule,
    SavedViewModule,
    SearchModule,
    SessionModule,
    RolloutModule,
    TaskModule,
    WebhookModule,
  ],
})
export class ApiModule {
  static with(parts: Parts): DynamicModule {
    const opened = [
      { provide: Database, useValue: parts.database },
      { provide: Cases, useValue: parts.cases },
      { provide: CaseEngine, useValue: parts.engine },
      { provide: RolloutEngine, useValue: parts.rollouts },
      { provide: Happenings, useValue: parts.happenings },
      { provide: RulesBook, useValue: parts.book },
      { provide: entrance, useValue: parts.entrance },
      { provide: apiSettings, useValue: parts.settings },
      { provide: documentFolder, useValue: parts.documents },
      { provide: metrics, useValue: parts.metrics },
      People,
    ];
    return {
      module: ApiModule,
      providers: [...opened, { provide: APP_GUARD, useClass: ActorGuard }],
      exports: opened,
    };
  }
}
