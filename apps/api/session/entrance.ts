import type { Provider as OwnProvider } from 'oidc-provider';
import { keyPairIn } from '#libs/config';
import { Accounts } from '../account/accounts.ts';
import type { Database } from '../database.ts';
import { ownProvider, secretFrom } from '../oidc/own-provider.ts';
import type { Settings } from '../settings.ts';
import { PendingSignIns } from './pending.ts';
import { builtInProvider, discover, type Provider } from './provider.ts';
import { Sessions } from './sessions.ts';

/** How people come in: through the provider in this process or another one, into a session of ours. */
export interface Entrance {
  readonly sessions: Sessions;
  readonly pending: PendingSignIns;
  readonly accounts: Accounts;
  /** The provider in this process; absent when another one is used. */
  readonly own?: OwnProvider;
  provider(): Promise<Provider>;
  /** What the provider in this process remembers of a sign-in ends with it: our session is the only one. */
  forgetProviderSessions(person: string): Promise<void>;
}

const forgetSql = `delete from provider_state where model = 'Session' and payload->>'accountId' = $1`;

const keptFor = 3_600_000;

/** What a provider says of itself is asked again each hour, and after a failure at once. */
const remembered = (ask: () => Promise<Provider>): (() => Promise<Provider>) => {
  let known: { readonly provider: Provider; readonly until: number } | undefined;
  return async () => {
    if (known === undefined || known.until < Date.now()) known = { provider: await ask(), until: Date.now() + keptFor };
    return known.provider;
  };
};

export const openEntrance = async (settings: Settings, database: Database): Promise<Entrance> => {
  const { provider: other } = settings;
  const shared = {
    sessions: new Sessions(database, settings),
    pending: new PendingSignIns(database),
    accounts: new Accounts(database),
    forgetProviderSessions: async (person: string) => {
      await database.query('forget-provider-sessions', forgetSql, [person]);
    },
  };
  if (other !== undefined) return { ...shared, provider: remembered(() => discover(other)) };
  const key = await keyPairIn(settings.home, 'provider');
  const builtIn = builtInProvider(settings, secretFrom(key, 'client'));
  return { ...shared, own: ownProvider(database, settings.publicUrl, key), provider: async () => builtIn };
};
