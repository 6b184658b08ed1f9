import tseslint from 'typescript-eslint';

const pure = ['libs/case/**/*.ts', 'libs/regime/**/*.ts', 'libs/organisation/**/*.ts'];
const sandbox = [...pure, 'workflows/**/*.ts'];

/** What cannot run in the sandbox of the workflow, or would make its replay differ. */
const outside = ['@nestjs/*', 'typeorm', 'pg', 'pg-*', 'pino', 'fastify', '@temporalio/client', '@temporalio/worker'];

export default tseslint.config(
  {
    ignores: ['dist/**', 'node_modules/**', 'coverage/**', '.inspectorate*/**', 'test/histories/**/*.json'],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A promise is what an interface asks for, also where one implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Temporal's enums do not reach ES modules; their numbers get names in libs/engine.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of texts or `as const`.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only libs/config reads the environment.' },
      ],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { project: './apps/web/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // An event handler may be a function that takes its time.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^#(libs/(?!(contract|case|text)(/|$))|activities|workflows)', message: 'Pages ask the API.' },
            { regex: '^@tabler/icons-react$', message: 'Import each icon from its own module.' },
            { regex: '^node:', message: 'This runs in a browser.' },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of texts or `as const`.' },
        {
          selector: 'JSXAttribute[name.name=/^(ml|mr|pl|pr|left|right)$/]',
          message: 'Directions differ by language: use the logical ms, me, ps, pe.',
        },
        {
          selector: 'JSXText[value=/[A-Za-z]{2,}/]',
          message: 'Texts stand in libs/text.',
        },
        {
          selector: 'JSXAttribute[name.name=/^(label|title|placeholder|alt|aria-label|description)$/] > Literal',
          message: 'Texts stand in libs/text.',
        },
      ],
    },
  },
  {
    files: ['apps/web/browser/**/*.ts', 'apps/web/playwright.config.ts', 'apps/web/**/*.d.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-properties': 'off' },
  },
  {
    // Nest reads the types of constructors at run time, so these imports must stay values.
    files: ['apps/!(web)/**/*.ts', 'activities/**/*.ts', 'libs/database/**/*.ts', 'libs/engine/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: [
      'libs/config/**/*.ts',
      'apps/*/main.ts',
      'apps/cli/**/*.ts',
      'libs/database/data-source.ts',
      'test/**/*.ts',
      '**/*.spec.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: sandbox,
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: outside, message: 'This runs in the sandbox of the workflow.' },
            { regex: '^node:', message: 'The sandbox of the workflow has no Node built-ins.' },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'Temporal', message: 'On newer Node this is a real clock, which replay cannot repeat.' },
        { name: 'process', message: 'Not in the sandbox of the workflow.' },
        { name: 'Buffer', message: 'Not in the sandbox of the workflow.' },
        { name: 'crypto', message: 'Not in the sandbox of the workflow.' },
        { name: 'structuredClone', message: 'Not in the sandbox of the workflow.' },
        { name: 'fetch', message: 'Not in the sandbox of the workflow.' },
        { name: 'performance', message: 'Not in the sandbox of the workflow.' },
      ],
    },
  },
  {
    files: pure,
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the instant as a parameter.' },
        { object: 'Math', property: 'random', message: 'Pure functions give the same answer twice.' },
        { object: 'process', property: 'env', message: 'Only libs/config reads the environment.' },
      ],
    },
  },
  {
    // Tests look into answers whose shape they are about to prove.
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
