const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};
const common = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  setupFiles: ['reflect-metadata'],
  testEnvironmentOptions: { customExportConditions: ['inspectorate', 'node', 'node-addons'] },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

/** `rules` starts no server; `journeys` starts PostgreSQL and Temporal once for all files. */
export default {
  maxWorkers: '50%',
  workerIdleMemoryLimit: '512MB',
  coverageProvider: 'babel',
  projects: [
    {
      ...common,
      displayName: 'rules',
      testMatch: [
        '<rootDir>/libs/!(database|engine)/**/*.spec.ts',
        '<rootDir>/apps/web/src/**/*.spec.ts',
        '<rootDir>/{workflows,test/histories,test/packaging,test/setup}/**/*.spec.ts',
      ],
    },
    {
      ...common,
      displayName: 'journeys',
      testMatch: ['<rootDir>/{apps/!(web),activities,libs/database,libs/engine,test/journeys}/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
};
