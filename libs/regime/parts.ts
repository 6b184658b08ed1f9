import { z } from 'zod';
import { isDay } from './day.ts';
import { bodyTypes, deadlineIds, grades, kinds, levels, severities } from './names.ts';
import { documentRule, profileSchema } from './profile.ts';
import { ladderSchema } from './reminder-rules.ts';
import { extensionEntry, pauseEntry, replacedEvents, timeRuleEntry } from './time-rule.ts';
import { provenance, scope, scopedOf, valueOf } from './value.ts';

const day = z.string().refine(isDay, 'notADay').meta({ format: 'date' });
const number = z.number().min(0).max(10_000);
const flag = z.boolean();
const words = z.array(z.string().min(1)).min(1);
const text = z.string().min(1);
const ratio = z.tuple([z.int().min(0), z.int().min(1)]);

/** What every regime says of itself. */
export const identity = {
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.int().min(1),
  effectiveFrom: day,
  effectiveTo: day.optional(),
  publication: z.enum(['confirmed', 'provisional']),
  signature: z.string().optional(),
};

/** The parts that hold rules. An overlay gives some of them. */
export const parts = {
  calendar: valueOf(z.string()),
  rollToWorkingDay: valueOf(flag),
  kinds: z.partialRecord(z.enum(kinds), profileSchema),
  /** Bodies whose cases have another conduct limit than their kind says. */
  conductInstead: z.array(
    z.strictObject({
      level: z.array(z.enum(levels)).min(1),
      actor: z.array(z.enum(bodyTypes)).min(1),
      replaces: z.array(z.enum(deadlineIds)).min(1),
      by: z.enum(deadlineIds),
      ...provenance,
    }),
  ),
  /** One source for all of them: the list is short enough to be confirmed as a whole. */
  documents: z.strictObject({ rules: z.array(documentRule), ...provenance }),
  time: z.array(timeRuleEntry),
  extensions: z.array(extensionEntry),
  /** How often one instance of a deadline may be extended. */
  extensionCount: scopedOf(number),
  pauses: z.array(pauseEntry),
  replacedEvents: z.partialRecord(z.enum(deadlineIds), replacedEvents),
  ladder: ladderSchema,
  acts: z.strictObject({
    /** Of all official members; [0, 1] asks for one person. */
    quorum: scopedOf(ratio),
    /** More than this part of all official members. */
    majority: scopedOf(ratio),
    /** A body of one signatory decides by signing. */
    signatory: valueOf(flag),
    accumulation: valueOf(flag),
    conferenceQuorum: valueOf(ratio),
    effectiveOn: scopedOf(z.enum(['signing', 'announcedVote'])),
    /** D19: how often, and by how many days at most, a suspension of activity is extended. */
    suspensionExtensions: valueOf(number),
    suspensionExtensionDays: valueOf(number),
  }),
  team: z.strictObject({
    minimum: scopedOf(number),
    maximum: scopedOf(number),
    roles: valueOf(words),
    qualifications: valueOf(z.record(z.string(), z.string())),
    consecutiveCases: valueOf(number),
    conflictLookBackYears: valueOf(number),
    /** Whether a change of content, time or members needs the body's approval. */
    changeNeedsBody: scopedOf(flag),
  }),
  lookBackYears: scopedOf(number),
  vocabularies: z.strictObject({
    extensionGrounds: valueOf(words),
    pauseGrounds: valueOf(words),
    dispenseGrounds: valueOf(words),
    discontinueReasons: valueOf(words),
    unplannedReasons: valueOf(words),
    causes: valueOf(words),
    evidenceTypes: valueOf(words),
    notImplementedConsequences: valueOf(words),
    declineReasons: valueOf(words),
    recheckGrounds: valueOf(words),
    withdrawalGrounds: valueOf(words),
    appealNotAdmitted: valueOf(words),
    sensitiveFields: valueOf(words),
    partialDegrees: valueOf(words),
  }),
  escalation: z.strictObject({
    hardTriggers: valueOf(words),
    scores: valueOf(z.array(z.strictObject({ key: text, points: z.int().min(0).max(100) }))),
    valueBands: valueOf(z.record(z.string(), z.int().min(0).max(100))),
    threshold: valueOf(number),
    silenceIsConsent: scopedOf(flag),
    blockingGuidancePauses: valueOf(flag),
    subjectEvadesPauses: valueOf(flag),
    elapsedTime: valueOf(z.enum(['reset', 'carry'])),
    extraTimeCeiling: valueOf(ratio),
    recheckOrderedWithinYears: valueOf(number),
    assetControlLevels: valueOf(z.array(z.enum(levels))),
    noOverlapBetweenBodies: valueOf(flag),
  }),
  remediation: z.strictObject({
    /** A due date later than this many days after service needs the body's reason. */
    longTermDays: valueOf(number),
    /** A calendar date keeps at least this many working days after service. */
    lateServiceMinimum: valueOf(number),
    siteChecks: valueOf(z.partialRecord(z.enum(severities), z.enum(['always', 'sampled', 'never']))),
    ownDeclarationSuffices: valueOf(z.array(z.enum(severities))),
    effectCheckFor: valueOf(z.array(z.enum(severities))),
    riskAcceptance: valueOf(flag),
    recurrenceYears: valueOf(number),
    effectSuspendedByReview: valueOf(flag),
  }),
  limitation: z.strictObject({
    /** By the day of the act: the period for a form of discipline. Without months it never expires. */
    periods: z.array(
      z.strictObject({
        from: day,
        to: day.optional(),
        measure: text,
        months: z.int().min(1).max(1_200).nullable(),
        ...provenance,
      }),
    ),
    /** Acts of these kinds never expire. */
    never: valueOf(words),
    alarmMonths: valueOf(z.array(z.int().min(1).max(120))),
    atRiskMonths: valueOf(number),
  }),
  publishing: z.strictObject({ provided: valueOf(flag), forbiddenGrades: valueOf(z.array(z.enum(grades))) }),
  confidentiality: z.strictObject({
    grades: valueOf(z.array(z.enum(grades))),
    holdableGrades: valueOf(z.array(z.enum(grades))),
    defaultGrade: valueOf(z.enum(grades)),
  }),
  programme: z.strictObject({
    targets: z.array(z.strictObject({ key: text, ...scope, value: number, ...provenance })),
  }),
  classification: z.strictObject({
    rules: z.array(z.strictObject({ key: text, ...scope, value: z.union([number, flag, text]), ...provenance })),
  }),
  /** Further values that no rule reads yet, kept so that they are shown with their source. */
  notes: z.array(z.strictObject({ key: text, ...scope, value: z.union([number, flag, text]), ...provenance })),
  words: z.record(z.string(), z.strictObject({ en: text.optional(), ar: text.optional(), vi: text.optional() })),
};
