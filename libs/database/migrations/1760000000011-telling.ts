import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What leaves the house: mails, calendar feeds and calls of webhooks, each row written with its cause and sent afterwards. */
export class Telling1760000000011 implements MigrationInterface {
  async up(queries: QueryRunner): Promise<void> {
    for (const statement of [...mails, ...feeds, ...webhooks, ...grants]) await queries.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const mails = [
  'alter table person add column email text',
  // The inbox is told by being written; what is still to be sent stands in tables of its own.
  'alter table notification drop column sent_at',
  'alter table notification add column digest_id uuid',
  `create table mail (
    id uuid primary key,
    recipient_id uuid not null,
    notification_id uuid,
    digest_day date,
    state text not null default 'waiting',
    due_at timestamptz(3) not null,
    attempts integer not null default 0,
    fault text,
    at timestamptz(3) not null default now(),
    ended_at timestamptz(3),
    constraint mail_recipient foreign key (recipient_id) references person (id),
    constraint mail_notification foreign key (notification_id) references notification (id) on delete cascade,
    constraint mail_state check (state in ('waiting', 'handedOver', 'laidAside', 'givenUp')),
    constraint mail_tells check (num_nonnulls(notification_id, digest_day) = 1)
  )`,
  'create unique index mail_notification_once on mail (notification_id)',
  'create unique index mail_digest_once on mail (recipient_id, digest_day) where digest_day is not null',
  `create index mail_waiting on mail (due_at, id) where state = 'waiting'`,
  `create index notification_undigested on notification (recipient_id) where digest_id is null and rung like 'O4%'`,
  'create index notification_of_digest on notification (digest_id) where digest_id is not null',
  `create table notification_setting (
    person_id uuid not null,
    kind text not null,
    channel text not null,
    wanted boolean not null,
    primary key (person_id, kind, channel),
    constraint notification_setting_person foreign key (person_id) references person (id)
  )`,
];

const feeds = [
  `create table calendar_feed (
    person_id uuid primary key,
    token_hash text not null,
    at timestamptz(3) not null default now(),
    constraint calendar_feed_person foreign key (person_id) references person (id)
  )`,
  'create unique index calendar_feed_token on calendar_feed (token_hash)',
];

const webhooks = [
  `create table webhook (
    id uuid primary key,
    url text not null,
    secret text not null,
    description text not null default '',
    state text not null default 'active',
    created_by uuid not null,
    at timestamptz(3) not null default now(),
    version integer not null default 1,
    constraint webhook_creator foreign key (created_by) references person (id),
    constraint webhook_state check (state in ('active', 'paused'))
  )`,
  `create trigger webhook_version before update on webhook for each row execute function refuse_stale_version()`,
  `create table webhook_delivery (
    id uuid primary key,
    webhook_id uuid not null,
    case_id uuid not null,
    sequence integer not null,
    state text not null default 'waiting',
    due_at timestamptz(3) not null,
    attempts integer not null default 0,
    fault text,
    at timestamptz(3) not null,
    ended_at timestamptz(3),
    constraint webhook_delivery_of foreign key (webhook_id) references webhook (id) on delete cascade,
    constraint webhook_delivery_state check (state in ('waiting', 'handedOver', 'givenUp'))
  )`,
  'create unique index webhook_delivery_once on webhook_delivery (webhook_id, case_id, sequence)',
  `create index webhook_delivery_waiting on webhook_delivery (due_at, id) where state = 'waiting'`,
];

const grants = [
  `grant select, insert, update, delete on mail, notification_setting, calendar_feed, webhook, webhook_delivery
    to inspectorate_app`,
];
