import { bodyOnDay, regimeVersion, type PublishedRegime } from '#libs/database';
import { localDate } from '#libs/regime';
import type { FactFinder, FactQuestion } from './question.ts';

interface Named {
  readonly regime: string;
  readonly version: number;
}

const published = ({ database, input }: FactQuestion): Promise<PublishedRegime | undefined> => {
  const { regime, version } = input as Named;
  return regimeVersion(database, regime, version);
};

const holdsOn = ({ effectiveFrom, effectiveTo }: PublishedRegime, day: string): boolean =>
  effectiveFrom <= day && (effectiveTo === null || day < effectiveTo);

/** The versions in force for the body on this day. */
export const rulesInForce: FactFinder = async ({ file, at, database, book }) => {
  const body = await bodyOnDay(database, file.body.id, at);
  return body === undefined ? file.rules : book.inForce(body);
};

/** Whether the version named is in force today, and is of the case's own regime or of the one that its body works by. */
export const regimeIsInForce: FactFinder = async (question) => {
  const { file, rules, at, database } = question;
  const version = await published(question);
  if (version === undefined || !holdsOn(version, localDate(at, rules.calendar))) return false;
  if (version.id === file.rules.regime) return true;
  return (await bodyOnDay(database, file.body.id, at))?.regime === version.id;
};

/** The rules that the case would work under; its own where the version named was never published. */
export const rulesNamed: FactFinder = async (question) => {
  const version = await published(question);
  const { rules } = question.file;
  return version === undefined ? rules : { ...rules, regime: version.id, regimeVersion: version.version };
};
