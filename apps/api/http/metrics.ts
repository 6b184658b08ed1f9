import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What is counted; codes and route patterns only, never ids. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly commands: Histogram<'action' | 'outcome'>;
  readonly refusals: Counter<'code'>;
}

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const makeMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: 'http_request_seconds',
      help: 'How long requests took',
      labelNames: ['method', 'route', 'status'],
      buckets,
      registers,
    }),
    commands: new Histogram({
      name: 'command_seconds',
      help: 'How long commands on cases took, by action and outcome',
      labelNames: ['action', 'outcome'],
      buckets,
      registers,
    }),
    refusals: new Counter({
      name: 'refusals_total',
      help: 'Reasons of refusals, by code',
      labelNames: ['code'],
      registers,
    }),
  };
};

/** Serves the metrics on a port of their own. */
export const serveMetrics = async (metrics: Metrics, host: string, port: number): Promise<Server> => {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': metrics.registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, host, done));
  return server;
};
