import { z } from 'zod';

const instant = z.string().meta({ format: 'date-time' });

/** Who is signed in, and until when. With a bearer token there is no session, so nothing of it is told. */
export const sessionView = z
  .object({
    person: z.object({
      id: z.string(),
      name: z.string(),
      language: z.string(),
      /** The offices that the person holds today, each once. */
      roles: z.array(z.string()),
      positions: z.array(z.object({ unit: z.string(), office: z.string() })),
    }),
    /** When the session ends if nothing more is asked. */
    expiresAt: instant.optional(),
    /** When it ends in any case. */
    endsAt: instant.optional(),
    /** What to send with everything that changes something. */
    csrf: z.object({ header: z.string(), value: z.string() }),
    /** Whether the password is kept here and can be changed under `/account/password`. */
    localAccount: z.boolean(),
    demo: z.boolean(),
  })
  .meta({ id: 'Session' });

/** Where to go after signing out. */
export const signedOutView = z.object({ location: z.string() }).meta({ id: 'SignedOut' });
