type Variables = Readonly<Record<string, string | undefined>>;

const ofProvider = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

const halfAProvider = (given: Variables): readonly string[] => {
  const missing = ofProvider.filter((name) => given[name] === undefined);
  if (missing.length === ofProvider.length) return [];
  return missing.map((name) => `${name} is not set, which another OpenID provider needs`);
};

const isLocal = (text: string): boolean =>
  URL.canParse(text) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(text).hostname);

const unprotected = (given: Variables): readonly string[] =>
  (['PUBLIC_URL', 'OIDC_ISSUER'] as const)
    .filter((name) => given[name]?.startsWith('http:') === true && !isLocal(given[name]))
    .map((name) => `${name} is not https, which NODE_ENV=production requires`);

const refusedInProduction = (given: Variables): readonly string[] => {
  if (given['NODE_ENV'] !== 'production') return [];
  const refused = [
    ['INSPECTORATE_SEED', 'demo'],
    ['INSPECTORATE_VIRTUAL_TIME', 'on'],
    ['WEBHOOK_LOOPBACK', 'on'],
  ] as const;
  return [
    ...refused
      .filter(([name, value]) => given[name] === value)
      .map(([name, value]) => `${name} is ${value}, which NODE_ENV=production refuses`),
    ...(given['PUBLIC_URL'] === undefined ? ['PUBLIC_URL is not set, which NODE_ENV=production requires'] : []),
    ...unprotected(given),
  ];
};

/** What is wrong with the variables taken together, where each may be right by itself. */
export const faultsOfWhole = (given: Variables): readonly string[] => [
  ...halfAProvider(given),
  ...refusedInProduction(given),
];
