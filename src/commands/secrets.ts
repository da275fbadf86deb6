import { randomSecret, SECRETS } from '../environment/secrets';

/** `npm run --silent secrets`: prints a line `NAME=value` for each secret, to be added to an environment file. */
for (const secret of SECRETS) console.log(`${secret.name}=${randomSecret(secret)}`);
