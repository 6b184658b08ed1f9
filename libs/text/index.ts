export * from './day.ts';
export * from './isolate.ts';
export * from './language.ts';
export type { SignInText } from './sign-in/en.ts';
export * from './translated.ts';
export * from './translator.ts';
