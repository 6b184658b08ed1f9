import { Role1760000000001 } from './1760000000001-role.ts';
import { Organisation1760000000002 } from './1760000000002-organisation.ts';
import { People1760000000003 } from './1760000000003-people.ts';
import { Rules1760000000004 } from './1760000000004-rules.ts';
import { Journal1760000000005 } from './1760000000005-journal.ts';
import { Projection1760000000006 } from './1760000000006-projection.ts';
import { Messages1760000000007 } from './1760000000007-messages.ts';
import { Rollout1760000000009 } from './1760000000009-rollout.ts';
import { Telling1760000000011 } from './1760000000011-telling.ts';
import { Links1760000000012 } from './1760000000012-links.ts';
import { SignIn1760000000013 } from './1760000000013-sign-in.ts';
import { OwnThings1760000000014 } from './1760000000014-own-things.ts';
import { BodyCondition1760000000045 } from './1760000000045-body-condition.ts';

/** In order, by hand, forward only. A migration that was released is never edited. */
export const migrations = [
  Role1760000000001,
  Organisation1760000000002,
  People1760000000003,
  Rules1760000000004,
  Journal1760000000005,
  Projection1760000000006,
  Messages1760000000007,
  Rollout1760000000009,
  Telling1760000000011,
  Links1760000000012,
  SignIn1760000000013,
  OwnThings1760000000014,
  BodyCondition1760000000045,
] as const;
