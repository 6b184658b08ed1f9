const lifeCycle = [
  'constructor',
  'onModuleInit',
  'onModuleDestroy',
  'onApplicationBootstrap',
  'beforeApplicationShutdown',
  'onApplicationShutdown',
];

type Activity = (...args: never[]) => Promise<unknown>;

const methodsOf = (provider: object): readonly string[] =>
  Object.getOwnPropertyNames(Object.getPrototypeOf(provider)).filter((name) => !lifeCycle.includes(name));

/** The methods of the providers as activities of a worker. Whatever should be none is `#private`; two equal names are an error. */
export const bindActivities = (...providers: readonly object[]): Record<string, Activity> => {
  const bound: Record<string, Activity> = {};
  for (const provider of providers)
    for (const name of methodsOf(provider)) {
      if (name in bound) throw new Error(`Two activities are called ${name}`);
      bound[name] = ((provider as Record<string, Activity>)[name] as Activity).bind(provider);
    }
  return bound;
};
