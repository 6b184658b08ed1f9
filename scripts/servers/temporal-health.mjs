import { connect } from 'node:http2';

const service = 'temporal.api.workflowservice.v1.WorkflowService';

/** A gRPC frame that holds HealthCheckRequest { service }. */
function question() {
  const message = Buffer.concat([Buffer.from([0x0a, service.length]), Buffer.from(service)]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

/** Asks the standard gRPC health service whether the Temporal server serves; by hand, so that it costs no start-up. */
export function isServing(address, patience = 1_000) {
  return new Promise((resolve) => {
    const session = connect(`http://${address}`);
    const finish = (answer) => {
      clearTimeout(timer);
      session.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => finish(false), patience);
    session.once('error', () => finish(false));
    const request = session.request({
      ':method': 'POST',
      ':path': '/grpc.health.v1.Health/Check',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    const chunks = [];
    request.once('error', () => finish(false));
    request.on('data', (chunk) => chunks.push(chunk));
    request.once('end', () =>
      finish(
        Buffer.concat(chunks)
          .subarray(5)
          .equals(Buffer.from([0x08, 0x01])),
      ),
    ); // status: SERVING
    request.end(question());
  });
}
