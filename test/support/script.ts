import { pathToFileURL } from 'node:url';

/** Loads one of the plain scripts, which have no types because they run before anything is installed. */
export const script = async <Face>(path: string): Promise<Face> =>
  (await import(pathToFileURL(`${process.cwd()}/scripts/${path}`).href)) as Face;
