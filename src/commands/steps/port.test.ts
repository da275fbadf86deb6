import { createServer, type AddressInfo, type Server } from 'node:net';
import { portProblem } from './port';

describe('a port', () => {
  let server: Server;
  let port: number;
  beforeEach((done) => {
    server = createServer().listen(0, '127.0.0.1', () => {
      port = (server.address() as AddressInfo).port;
      done();
    });
  });
  afterEach((done) => void server.close(() => done()));

  it('that is taken is named together with the way out', async () => {
    const problem = await portProblem('127.0.0.1', port);
    expect(problem).toBe(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
  });

  it('that is free is no problem, and stays free', async () => {
    await new Promise((resolve) => server.close(resolve));
    expect(await portProblem('127.0.0.1', port)).toBeUndefined();
    expect(await portProblem('127.0.0.1', port)).toBeUndefined();
    server.listen(port, '127.0.0.1');
  });

  it('on an address of another machine says that HOST is wrong', async () => {
    expect(await portProblem('192.0.2.1', port)).toContain('HOST is "192.0.2.1"');
  });
});
