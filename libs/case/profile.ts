import { conductDeadlines, type DocumentRule, type Profile, type Rules } from '#libs/regime';
import type { CaseFile } from './case-file.ts';

/** Whose profile is looked up, and in which law. */
interface About {
  readonly file: Pick<CaseFile, 'kind' | 'profile' | 'body'>;
  readonly rules: Rules;
}

/** What the regime in force says about the kind, with the conduct limits of this body. */
export const profileInForce = ({ file, rules }: About): Profile => {
  const profile = rules.regime.kinds[file.kind];
  if (profile === undefined) throw new Error(`The regime has no kind ${file.kind}`);
  const of = { kind: file.kind, level: file.body.level, actor: file.body.type };
  return { ...profile, conductDeadlines: conductDeadlines(rules.regime, of) };
};

/** The profile of the kind: as pinned with the decision, and before that as the regime in force has it. */
export const profileOf = (about: About): Profile => about.file.profile ?? profileInForce(about);

/** The documents that a case of this kind has. */
export const documentRules = ({ file, rules }: About): readonly DocumentRule[] =>
  rules.regime.documents.rules.filter(({ kind }) => kind === undefined || kind.includes(file.kind));
