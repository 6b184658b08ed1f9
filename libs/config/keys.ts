import { randomUUID } from 'node:crypto';
import { chmod, mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT, type CryptoKey, type JWK } from 'jose';

const issuer = 'inspectorate';
const audience = 'inspectorate-api';
const type = 'at+jwt';
const lifetime = '30d';

/** Signs and verifies the bearer tokens of this installation. */
export interface Keys {
  signToken(person: string): Promise<string>;
  /** The person whom the token names, and until when; throws when it is forged, expired or meant for something else. */
  verify(token: string): Promise<{ readonly person: string; readonly expiresAt: number }>;
}

const writeOnce = async (path: string, content: string): Promise<void> => {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(content);
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};

const makeKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'ES256', kid: randomUUID() };
};

const readKey = async (path: string, tries = 20): Promise<JWK> => {
  const content = await readFile(path, 'utf8');
  // Another process may have made the file an instant ago and not written it yet.
  if (content.length === 0 && tries > 0) {
    await new Promise((done) => setTimeout(done, 50));
    return readKey(path, tries - 1);
  }
  return JSON.parse(content) as JWK;
};

/** The key pair of this name under `<home>/keys`, made on first use and readable by its owner only. */
export const keyPairIn = async (home: string, name: string): Promise<JWK> => {
  const path = join(home, 'keys', `${name}.jwk.json`);
  await mkdir(join(home, 'keys'), { recursive: true, mode: 0o700 });
  await chmod(join(home, 'keys'), 0o700);
  const known = await readFile(path, 'utf8').catch(() => '');
  if (known === '') await writeOnce(path, JSON.stringify(await makeKey()));
  return readKey(path);
};

/** Signs and verifies with the key pair of the bearer tokens. */
export const keysIn = async (home: string): Promise<Keys> => {
  const { d, ...open } = await keyPairIn(home, 'token');
  const privateKey = (await importJWK({ ...open, ...(d !== undefined && { d }) }, 'ES256')) as CryptoKey;
  const publicKey = (await importJWK(open, 'ES256')) as CryptoKey;
  return {
    signToken: (person) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'ES256', typ: type, ...(open.kid !== undefined && { kid: open.kid }) })
        .setSubject(person)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(privateKey),
    verify: async (token) => {
      const { payload } = await jwtVerify(token, publicKey, {
        issuer,
        audience,
        typ: type,
        algorithms: ['ES256'],
        requiredClaims: ['sub', 'exp'],
      });
      return { person: payload.sub ?? '', expiresAt: (payload.exp ?? 0) * 1_000 };
    },
  };
};
