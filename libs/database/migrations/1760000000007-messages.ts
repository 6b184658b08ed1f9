import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told and asked, what they upload, and which of their commands were answered before. */
export class Messages1760000000007 implements MigrationInterface {
  async up(queries: QueryRunner): Promise<void> {
    for (const statement of [...notifications, ...documents, ...grants]) await queries.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const notifications = [
  `create table notification (
    id uuid primary key,
    case_id uuid not null,
    sequence integer,
    recipient_id uuid not null,
    kind text not null,
    deadline_id text,
    version integer,
    rung text,
    language text not null,
    params jsonb not null default '{}',
    at timestamptz(3) not null,
    sent_at timestamptz(3),
    read_at timestamptz(3),
    constraint notification_recipient foreign key (recipient_id) references person (id)
  )`,
  `create unique index notification_rung_once on notification (case_id, deadline_id, version, rung, recipient_id)
    where rung is not null`,
  `create unique index notification_event_once on notification (case_id, sequence, kind, recipient_id)
    where rung is null`,
  'create index notification_inbox on notification (recipient_id, at desc, id desc)',
  'create index notification_unread on notification (recipient_id) where read_at is null',
  'create index notification_outbox on notification (at, id) where sent_at is null',
  `create table task_for_person (
    id uuid primary key,
    case_id uuid,
    person_id uuid,
    code text not null,
    params jsonb not null default '{}',
    at timestamptz(3) not null,
    done_at timestamptz(3),
    done_by uuid,
    constraint task_for_person_person foreign key (person_id) references person (id),
    constraint task_for_person_doer foreign key (done_by) references person (id)
  )`,
  'create index task_for_person_open on task_for_person (person_id, at) where done_at is null',
  'create index task_for_person_case on task_for_person (case_id) where done_at is null',
];

const documents = [
  `create table document (
    id uuid primary key,
    case_id uuid,
    hash text not null,
    size integer not null,
    type text not null,
    uploaded_by uuid not null,
    at timestamptz(3) not null,
    named_at timestamptz(3),
    constraint document_uploader foreign key (uploaded_by) references person (id)
  )`,
  'create index document_of_case on document (case_id)',
  'create index document_unnamed on document (at) where named_at is null',
  `create table idempotency_key (
    actor uuid not null,
    key text not null,
    request_hash text not null,
    status integer,
    response jsonb,
    at timestamptz(3) not null default now(),
    primary key (actor, key)
  )`,
];

const grants = [
  `grant select, insert, update, delete on notification, task_for_person, document, idempotency_key
    to inspectorate_app`,
];
