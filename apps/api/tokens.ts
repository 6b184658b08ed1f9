/** Names under which values without a class are injected. */
export const apiSettings = Symbol('apiSettings');
export const documentFolder = Symbol('documentFolder');
export const entrance = Symbol('entrance');
export const metrics = Symbol('metrics');
