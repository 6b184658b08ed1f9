export * from './day.ts';
export * from './isolate.ts';
export * from './language.ts';
export * from './translated.ts';
export * from './translator.ts';
