// Lets Node run the TypeScript sources without a build: node --conditions=inspectorate --import ./scripts/typescript.mjs FILE.ts
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
