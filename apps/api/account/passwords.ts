import { hash, verify, type Options } from '@node-rs/argon2';

/** argon2id as OWASP recommends it: 19 MiB, two passes, one lane. The library's constant does not reach ES modules: 2 is argon2id. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as Options;

export const shortest = 12;
export const longest = 128;

/** The same password however the keyboard composed its accents. */
const normal = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(normal(password), cost);

/** Compared with when nobody has that name or no password is set, so that both take as long. */
const nobodys = await hashPassword('a password that nobody has');

/** Whether the password is right; without a hash it is not, after the same work. */
export const isPassword = async (known: string | null | undefined, password: string): Promise<boolean> => {
  const right = await verify(known ?? nobodys, normal(password));
  return right && typeof known === 'string';
};

export type PasswordFault = 'tooShort' | 'tooLong' | 'tooEasy' | 'notRepeated';

/** What is wrong with a new password; length is what counts, so there are no rules about its letters. */
export const faultOfPassword = (password: string, repeated: string, login: string): PasswordFault | undefined => {
  const characters = [...normal(password)];
  if (characters.length < shortest) return 'tooShort';
  if (characters.length > longest) return 'tooLong';
  const own = login.length > 2 && normal(password).toLowerCase().includes(login.toLowerCase());
  if (own || new Set(characters).size < 5) return 'tooEasy';
  return password === repeated ? undefined : 'notRepeated';
};
