import { z } from 'zod';
import { bodyTypes, levels, type Kind } from '#libs/regime';
import type { Asked } from '../action.ts';
import type { CaseFile, Subject } from '../case-file.ts';
import type { CaseEvent } from '../event.ts';
import { id } from '../inputs.ts';
import type { Elapsed } from './elapsed.ts';
import { inverseLinks, type OpeningLink } from './links.ts';

/**
 * The case that an event leads to: all that is needed to open it, so that it is opened once and alike, however late.
 * An event that has one carries it as `following`; the engine then opens the case by itself.
 */
export interface Following {
  /** Its id, given before it exists: a repetition leads to the same case. */
  readonly case: string;
  /** How it will stand to this case. A `successorOf` begins in preparation, every other one as a proposal. */
  readonly link: OpeningLink;
  readonly body: string;
  readonly kind: Kind;
  readonly subject: Pick<Subject, 'type' | 'organisation' | 'person'>;
  readonly variant: CaseFile['variant'];
  readonly grounds: string;
  readonly fields: readonly string[];
  readonly allegedActs: readonly string[];
  /** Of a successor: whether the time that was used here counts there. */
  readonly elapsed?: Elapsed;
}

/** What the API finds out about the case to come and the body that is to have it; rows name it `following`. */
export const followingFact = z.object({
  case: id,
  body: z.object({ id, type: z.enum(bodyTypes), level: z.enum(levels) }),
  /** Whether that body may open this kind, for this subject, under the law in force there today. */
  opensKind: z.boolean(),
  /** Whether the subject lies under it today. */
  inJurisdiction: z.boolean(),
});
export type FollowingFact = z.output<typeof followingFact>;

export interface FollowingFacts {
  readonly following: FollowingFact;
}

/** The case to come: on the same subject and content as this one, unless said otherwise. */
export const followedBy = (
  { file, facts }: Asked<unknown, FollowingFacts>,
  link: OpeningLink,
  said: Pick<Following, 'grounds'> & Partial<Following>,
): Following => {
  const { type, organisation, person } = file.subject;
  return {
    case: facts.following.case,
    link,
    body: facts.following.body.id,
    kind: file.kind,
    subject: { type, organisation, ...(person !== undefined && { person }) },
    variant: file.variant,
    fields: file.fields,
    allegedActs: file.allegedActs.map(({ description }) => description),
    ...said,
  };
};

/** The case that an event leads to, if it leads to one. */
export const followingIn = (event: CaseEvent): Following | undefined =>
  (event.data as { readonly following?: Following }).following;

/** The links of a case with the one to the case that follows. */
export const linkedTo = (
  file: CaseFile,
  { data: { following } }: { readonly data: { readonly following: Following } },
): Pick<CaseFile, 'links'> => ({
  links: [...(file.links ?? []), { kind: inverseLinks[following.link], case: following.case }],
});
