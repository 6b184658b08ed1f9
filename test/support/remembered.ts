export { rememberedIn } from '../../activities/following/engine-over.ts';
