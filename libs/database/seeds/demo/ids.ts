import { v5 } from 'uuid';

/** Ids of the demo are the same in every installation, so that scripts and texts can name them. */
const namespace = '6d1f4a0e-6f3c-4c58-9a55-2f0c5a3f7d10';

const idOf = (what: string, name: string): string => v5(`${what}/${name}`, namespace);

export const demoUnit = (code: string): string => idOf('unit', code);
export const demoBody = (code: string): string => idOf('body', code);
/** The person who plays the part of this name; also the login name. */
export const demoPerson = (login: string): string => idOf('person', login);
/** Whatever else of the demo needs an id. */
export const demoThing = (name: string): string => idOf('thing', name);
