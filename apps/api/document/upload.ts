import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';

/** Uploads are one file each, streamed, up to the limit. */
export const acceptUploads = async (server: FastifyInstance, limit: number): Promise<void> => {
  await server.register(multipart, {
    limits: { files: 1, fileSize: limit, fields: 5, fieldSize: 1_000, parts: 6, headerPairs: 50 },
    throwFileSizeLimit: false,
  });
};
