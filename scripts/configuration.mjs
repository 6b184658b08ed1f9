// Writes docs/configuration.md. Run with --conditions=inspectorate --import ./scripts/typescript.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { configurationPage } from '#libs/config';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/configuration.md', configurationPage());
