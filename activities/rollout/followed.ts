import { engine, isMeasureOpen, requestHash, type CaseFile, type Command } from '#libs/case';
import { bodyAt, higherBody, successorsOf, type Organisation } from '#libs/organisation';

/** The organisation as it is on a day, as far as a case reads it. */
export interface World {
  readonly tree: Organisation;
  readonly day: string;
  /** The unit that manages the subject, where that is a member. */
  readonly managing?: string | undefined;
}

/** What a unit has become: itself, or the one that follows it. Of several, and of none, nobody can say which. */
export const heirOf = ({ tree, day }: World, unit: string): string | undefined => {
  const heirs = successorsOf(tree, unit, day);
  return heirs.length === 1 ? heirs[0] : undefined;
};

/** The deciding body, or the one of its kind in the unit that followed. */
export const bodyAfter = (file: CaseFile, world: World): { readonly id: string; readonly unit: string } | undefined => {
  const { tree, day } = world;
  const { id, unit, type } = file.body;
  if (bodyAt(tree, id, day) !== undefined) return { id, unit };
  const heir = heirOf(world, unit);
  return tree.bodies
    .filter((body) => body.unit === heir && body.type === type)
    .map((body) => ({ id: body.id, unit: body.unit }))
    .find((body) => bodyAt(tree, body.id, day) !== undefined);
};

const subjectAfter = (file: CaseFile, world: World): CaseFile['subject'] => {
  const { subject } = file;
  if (subject.type === 'member' && world.managing !== undefined)
    return { ...subject, organisation: world.managing, host: world.managing };
  const organisation = heirOf(world, subject.organisation) ?? subject.organisation;
  return { ...subject, organisation, host: heirOf(world, subject.host) ?? organisation };
};

const heirs = (file: CaseFile, world: World): readonly { readonly from: string; readonly to: string }[] => {
  const owners = file.measures.filter(isMeasureOpen).map(({ owner }) => owner.unit);
  return [...new Set([file.subject.organisation, ...owners])].flatMap((from) => {
    const to = heirOf(world, from);
    return to === undefined || to === from ? [] : [{ from, to }];
  });
};

/** Whether a unit that the case is about was divided: whose the case is now must be said by a person. */
export const isUnclear = (file: CaseFile, world: World): boolean =>
  [file.subject.organisation, ...file.measures.filter(isMeasureOpen).map(({ owner }) => owner.unit)].some(
    (unit) => file.subject.type === 'organisation' && successorsOf(world.tree, unit, world.day).length > 1,
  );

/** What of the organisation has changed for a case; empty where nothing has. */
const changes = (file: CaseFile, world: World, vacant: boolean) => {
  const subject = subjectAfter(file, world);
  const body = bodyAfter(file, world);
  const higher = body === undefined ? file.higherBody?.id : higherBody(world.tree, body.id, world.day)?.id;
  const { organisation, host } = subject;
  return {
    ...((organisation !== file.subject.organisation || host !== file.subject.host) && {
      subject: { organisation, host },
    }),
    ...(body !== undefined && body.id !== file.body.id && { body }),
    ...(higher !== file.higherBody?.id && { higherBody: higher ?? null }),
    ...(vacant !== (file.bodyVacant === true) && { vacant }),
  };
};

/** The command of the engine that tells a case what the organisation has become; none where nothing has changed. */
export const organisationCommand = (file: CaseFile, world: World, vacant: boolean): Command | undefined => {
  const changed = changes(file, world, vacant);
  const units = heirs(file, world);
  if (Object.keys(changed).length === 0 && units.length === 0) return undefined;
  const isSuccession = units.length > 0 || 'body' in changed;
  const action = isSuccession ? 'recordSuccession' : 'recordMove';
  const input = { on: world.day, ...changed, ...(isSuccession && { units }) };
  return { action, input, actor: engine, requestHash: requestHash({ case: file.id, action, input }) };
};
