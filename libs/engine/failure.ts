import {
  isGrpcServiceError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import type { Reason } from '#libs/case';
import { Busy, faultsOf, Invalid, Refused, Stale, Unavailable } from '#libs/problem';

/** Codes of gRPC that matter here; the library that names them is no direct dependency. */
const grpc = { cancelled: 1, deadlineExceeded: 4, notFound: 5, resourceExhausted: 8, unavailable: 14 } as const;

const refusedBecause = (reasons: readonly Reason[]): Error =>
  reasons.length > 0 && reasons.every((reason) => reason.code === 'staleVersion') ? new Stale() : new Refused(reasons);

const fromApplication = (failure: ApplicationFailure): Error | undefined => {
  const [first] = failure.details ?? [];
  if (failure.type === 'Refused') return refusedBecause((first as { reasons: readonly Reason[] }).reasons);
  if (failure.type === 'Invalid') return new Invalid(faultsOf((first as { issues: readonly unknown[] }).issues));
  return undefined;
};

const codeOf = (error: unknown): number | undefined => {
  if (isGrpcServiceError(error)) return error.code;
  const cause = error instanceof Error ? error.cause : undefined;
  return isGrpcServiceError(cause) ? cause.code : undefined;
};

const whilePassingOn = /can ?not be applied|workflow execution already completed|update was aborted/i;

/** The workflow was just handing over to its next run, or has ended: worth one more try with the same update id. */
export const worthARepeat = (error: unknown): boolean => {
  if (error instanceof WorkflowNotFoundError) return true;
  if (error instanceof WorkflowUpdateFailedError) return whilePassingOn.test(error.cause?.message ?? '');
  return isGrpcServiceError(error) && whilePassingOn.test(error.details);
};

/** A failure of the client in our own words; what is not understood stays as it is. */
export const inOurWords = (error: unknown): unknown => {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure)
    return fromApplication(error.cause) ?? error;
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return new Unavailable();
  const code = codeOf(error);
  if (code === grpc.resourceExhausted) return new Busy();
  if (code === grpc.unavailable || code === grpc.deadlineExceeded || code === grpc.cancelled) return new Unavailable();
  return error;
};
