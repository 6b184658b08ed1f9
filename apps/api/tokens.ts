/** Names under which values without a class are injected. */
export const apiSettings = Symbol('apiSettings');
export const documentFolder = Symbol('documentFolder');
export const metrics = Symbol('metrics');
