import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

type Configuration = Parameters<NonNullable<Parameters<typeof bundleWorkflowCode>[0]['webpackConfigHook']>>[0];

const asSources = (configuration: Configuration): Configuration => ({
  ...configuration,
  devtool: false,
  resolve: { ...configuration.resolve, conditionNames: ['inspectorate', '...'] },
});

describe('the workflow bundle', () => {
  let code = '';
  beforeAll(async () => {
    const bundled = await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('./index.ts', import.meta.url)),
      logger: new DefaultLogger('ERROR'),
      webpackConfigHook: asSources,
    });
    code = bundled.code;
  }, 60_000);

  it('holds the workflow and the rules', () => {
    expect(code).toContain('caseWorkflow');
    expect(code).toContain('"./libs/case/decide.ts"');
    expect(code).toContain('node_modules/zod/');
  });

  it.each(['@nestjs', 'typeorm', 'pg', 'pino', 'reflect-metadata', 'luxon', 'date-holidays'])(
    'holds nothing of %s',
    (name) => {
      expect(code).not.toContain(`node_modules/${name}/`);
    },
  );

  it.each(['activities/', 'libs/database/', 'libs/regime/shipped', 'libs/config/', 'apps/'])(
    'holds nothing of %s',
    (folder) => {
      expect(code).not.toContain(`"./${folder}`);
    },
  );
});
