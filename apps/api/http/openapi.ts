import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { convertSchema } from './json-schema.ts';

const config = new DocumentBuilder()
  .setOpenAPIVersion('3.1.0')
  .setTitle('Inspectorate')
  .setDescription('Cases of inspection and supervision, from proposal to archive.')
  .setVersion('1')
  .addBearerAuth()
  .addSecurityRequirements('bearer')
  .build();

/** The description of the whole API, as it is checked in. */
export const describe = (api: INestApplication): OpenAPIObject =>
  SwaggerModule.createDocument(api, config, {
    standardSchemaConverter: (schema, { schemaType }) => convertSchema(schema, schemaType),
    operationIdFactory: (_controller, method) => method,
  });

const page = (document: OpenAPIObject): string => {
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const rows = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, { summary?: string; description?: string }>).map(
      ([method, { summary, description }]) =>
        `<tr><td><code>${method.toUpperCase()}</code></td><td><code>${escaped(path)}</code></td>` +
        `<td>${escaped(summary || description || '')}</td></tr>`,
    ),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inspectorate API</title>
<h1>Inspectorate API</h1><p>The whole description, for tools: <a href="/openapi.json">openapi.json</a>.</p>
<table><thead><tr><th>method</th><th>path</th><th>what it does</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></html>`;
};

/** Serves the description for tools and for people. */
export const publish = (api: INestApplication): void => {
  const server = api.getHttpAdapter().getInstance() as FastifyInstance;
  let known: OpenAPIObject | undefined;
  const document = (): OpenAPIObject => (known ??= describe(api));
  server.get('/openapi.json', async (_request, reply) => {
    void reply.type('application/json; charset=utf-8');
    return JSON.stringify(document());
  });
  server.get('/docs', async (_request, reply) => {
    void reply.type('text/html; charset=utf-8');
    return page(document());
  });
};
