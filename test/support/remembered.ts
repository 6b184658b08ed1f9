export { rememberedIn } from '../../apps/worker/remembered.ts';
