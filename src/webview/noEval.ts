import { config } from 'zod';

// zod builds parsers with `new Function` where it may. Our content security policy forbids that, and the attempt alone is logged as
// a violation, so it is switched off before any schema is made. Must be the first import of an entry.
config({ jitless: true });
