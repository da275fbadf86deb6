import { createServer } from 'node:net';

/** Why nothing can listen there, as a sentence with the way out; undefined when the port is free. */
export function portProblem(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(sentence(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

function sentence(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} may not be used by this user. Choose one above 1023: PORT=1337 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}", which is no address of this machine. Use 0.0.0.0 for all addresses or 127.0.0.1 for this machine only.`;
    default:
      return `Nothing can listen on ${host}:${port}: ${error.message}`;
  }
}
