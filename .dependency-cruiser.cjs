/** Who may import whom: architecture in rules. Each folder shows the others its index.ts only (package.json, "imports"). */
const lib = (...names) => `^libs/(${names.join('|')})/`;

/** A folder may reach itself, packages, and the folders named. */
const only = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: '\\.spec\\.ts$' },
  to: { path: '^(libs|workflows|activities|apps|test)/', pathNot: [from, ...to] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'An import that cannot be resolved is not checked by the other rules either.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'not-to-dev-dependency',
      severity: 'error',
      comment: 'npm ci --omit=dev must leave a working product.',
      from: { path: '^(libs|workflows|activities|apps)/', pathNot: ['\\.spec\\.ts$', '^apps/web/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      from: {
        path: '^(libs|workflows|activities|apps)/',
        pathNot: ['\\.spec\\.ts$', '^apps/cli/', '^apps/web/browser/'],
      },
      to: { path: ['^test/', '\\.spec\\.ts$'] },
    },
    only('case', lib('case'), [lib('regime')], 'The core knows the time limits and nothing else.'),
    only('regime', lib('regime'), [], 'Time limits know nothing of cases.'),
    only('organisation', lib('organisation'), [lib('regime')], 'Units and bodies know nothing of cases.'),
    only(
      'contract',
      lib('contract'),
      [lib('case', 'regime', 'organisation')],
      'What the API says is made of the nouns.',
    ),
    only('text', lib('text'), [lib('case', 'regime')], 'Texts name codes.'),
    only(
      'database',
      lib('database'),
      [lib('case', 'regime', 'organisation', 'config', 'problem')],
      'Rows know the shapes of the nouns.',
    ),
    only('engine', lib('engine'), [lib('case', 'problem', 'config', 'regime')], 'The engine carries commands.'),
    only('problem', lib('problem'), [lib('case')], 'Errors know the shape of a refusal.'),
    only('config', lib('config'), [lib('problem')], 'The environment knows nothing.'),
    only(
      'workflows',
      '^workflows/',
      [lib('case', 'regime'), '^activities/'],
      'The workflow reaches pure folders only.',
    ),
    only(
      'activities',
      '^activities/',
      [lib('case', 'regime', 'organisation', 'database', 'engine', 'problem', 'config', 'text')],
      'What touches the world, other cases included.',
    ),
    only(
      'api',
      '^apps/api/',
      [lib('engine', 'database', 'contract', 'case', 'regime', 'organisation', 'problem', 'config', 'text')],
      'The API reads rows and sends commands.',
    ),
    only('web', '^apps/web/', [lib('contract', 'case', 'text')], 'Pages show what the API answers.'),
    {
      name: 'not-to-web',
      severity: 'error',
      comment: 'Pages are built by Vite, and nothing else is built of them.',
      from: { pathNot: '^apps/web/' },
      to: { path: '^apps/web/' },
    },
    {
      name: 'activities-as-types',
      severity: 'error',
      comment: 'The code of an activity must not get into the bundle of the workflow.',
      from: { path: '^workflows/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'text-takes-types',
      severity: 'error',
      comment: 'Texts follow the codes of a case; they do not run its rules.',
      from: { path: lib('text'), pathNot: '\\.spec\\.ts$' },
      to: { path: lib('case'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'engine-takes-types',
      severity: 'error',
      comment: 'The engine carries the rules that a case pins; it does not know how they count.',
      from: { path: lib('engine'), pathNot: '\\.spec\\.ts$' },
      to: { path: lib('regime'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-shipped-regime',
      severity: 'error',
      comment: 'A case carries its rules; a regime that was shipped later must not change it.',
      from: { path: ['^workflows/', lib('case')], pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/regime/shipped/', reachable: true },
    },
    {
      name: 'sandbox',
      severity: 'error',
      comment: 'What the workflow reaches runs in its sandbox.',
      from: { path: '^(workflows|libs/(case|regime|organisation))/', pathNot: '\\.spec\\.ts$' },
      to: { path: 'node_modules/(@nestjs|typeorm|pg|pino|fastify)(/|-)' },
    },
    {
      name: 'sandbox-without-built-ins',
      severity: 'error',
      from: { path: '^(workflows|libs/(case|regime|organisation))/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['inspectorate', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
