import { z } from 'zod';
import { definitionSchema } from '#libs/regime';

/** What a regime file must look like, for editors and for whoever writes one without this code. */
export const regimeJsonSchema = (): unknown => ({
  ...z.toJSONSchema(definitionSchema, { io: 'input', reused: 'ref' }),
  title: 'Regime',
  description: 'A regime of Inspectorate: complete, or only what differs from the one that it inherits.',
});
