import type { Finding } from '../conduct/part.ts';
import type { Elapsed } from './elapsed.ts';
import type { CaseLink } from './links.ts';

/** What a successor took over from its predecessor, beside the things that stand in their usual places. */
export interface Inherited {
  readonly case: string;
  /** The body that gave it. */
  readonly from: string;
  readonly elapsed: Elapsed;
  /** Findings that were not concluded: drafts, which the new team records anew or leaves. */
  readonly findings: readonly Finding[];
}

/** What this chapter adds to the case file. What a case never had is left out of it, so that old files keep their hash. */
export interface EndingsPart {
  readonly links?: readonly CaseLink[];
  readonly inherited?: Inherited;
}
