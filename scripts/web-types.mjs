// Writes the types of the API for the web application, from openapi.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { root } from './paths.mjs';

const source = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8'));
// Any JSON refers to itself, which a type of an interface cannot: the pages look into it before they use it.
for (const name of Object.keys(source.components.schemas))
  if (name.startsWith('__')) source.components.schemas[name] = {};

const types = astToString(await openapiTS(source, { defaultNonNullable: false, alphabetize: true }));
writeFileSync(
  join(root, 'apps/web/src/generated/api.ts'),
  `// Written by npm run web-types from openapi.json.\n${types}`,
);
