import type { BodyType, Grade, Instant, Kind, Level } from '#libs/regime';
import type { CaseStage } from './stages.ts';
import type { OpeningPart } from './opening/part.ts';
import type { ConductPart } from './conduct/part.ts';
import type { DeliberationPart } from './deliberation/part.ts';
import type { PlanPart } from './plan/part.ts';
import type { MeasuresPart } from './measures/part.ts';
import type { ClosurePart } from './closure/part.ts';
import type { ReviewPart } from './review/part.ts';
import type { EndingsPart } from './endings/part.ts';
import type { EscalationPart } from './escalation/part.ts';
import type { ClocksPart } from './clocks/part.ts';
import type { PeoplePart } from './people/part.ts';

/** The deciding body, as of the opening of the case. */
export interface Body {
  readonly id: string;
  readonly unit: string;
  readonly type: BodyType;
  readonly level: Level;
  /** IANA name: dates of this case are local dates there. */
  readonly zone: string;
}

/** Whom the case is about. A member stands under the organisation that manages him or her. */
export interface Subject {
  readonly type: 'organisation' | 'member';
  readonly organisation: string;
  readonly person?: string;
  /** The unit whose conference hears the subject. */
  readonly host: string;
}

/** Which immutable versions of the law the case works under. */
export interface RulesRef {
  readonly regime: string;
  readonly regimeVersion: number;
  readonly calendar: string;
  readonly calendarVersion: number;
  readonly zone: string;
}

/** When something happened in the present round, and by whom. */
export interface Mark {
  readonly sequence: number;
  readonly at: Instant;
  readonly by: string;
}

/** Who holds a part by naming, not by office. Ids of persons. */
export interface Duties {
  readonly assignedOfficer?: string;
  readonly teamLeader?: string;
  readonly teamSecretary?: string;
  readonly teamMembers: readonly string[];
  readonly directingMember?: string;
  readonly appraiser?: string;
  readonly verifiers: readonly string[];
  readonly bodyRepresentative?: string;
  readonly monitor?: string;
  /** Substitutes of people by office, and the member to whom the chair delegated closing measures. */
  readonly bodySecretary?: string;
  readonly registry?: string;
  readonly closer?: string;
}

/** Everybody who ever held one of these parts: whoever left still counts for the separation of duties. */
export interface EverOnCase {
  readonly team: readonly string[];
  readonly directing: readonly string[];
  readonly officers: readonly string[];
}

/**
 * The whole state of one case as plain JSON: no Map, Set, Date or class, because it is carried from run to run and
 * compared by hash. Each chapter adds its own part.
 */
export interface CaseFile
  extends
    OpeningPart,
    ConductPart,
    DeliberationPart,
    PlanPart,
    MeasuresPart,
    ClosurePart,
    ReviewPart,
    EndingsPart,
    EscalationPart,
    ClocksPart,
    PeoplePart {
  /** Raised with each change of shape; older files are brought up to date when they are read. */
  readonly format: 1;
  readonly id: string;
  readonly number: string;
  readonly kind: Kind;
  readonly stage: CaseStage;
  /** Counts events; the version of the file. */
  readonly sequence: number;
  readonly round: number;
  readonly openedAt: Instant;
  readonly body: Body;
  readonly higherBody?: { readonly id: string };
  readonly subject: Subject;
  readonly variant: 'team' | 'none';
  readonly grade?: Grade;
  readonly rules: RulesRef;
  readonly duties: Duties;
  readonly everOnCase: EverOnCase;
  /** Event types that have happened in the present round and still stand. A requirement named after an event reads this. */
  readonly done: Readonly<Record<string, Mark>>;
  /** The last hundred commands that were performed: update id and the sequence that it led to. */
  readonly seen: readonly (readonly [updateId: string, sequence: number])[];
}

/** Marks without the named ones: they no longer count for any requirement. */
export const without = (done: CaseFile['done'], ...names: readonly string[]): CaseFile['done'] =>
  Object.fromEntries(Object.entries(done).filter(([name]) => !names.includes(name)));
