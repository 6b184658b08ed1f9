export { seed, seeds, type Seed } from './seed.ts';
