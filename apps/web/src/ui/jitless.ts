import { config } from 'zod';

// zod compiles its checks with `new Function`, which the policy of the pages forbids. Before any schema is made.
config({ jitless: true });
