import { Controller, Get, Inject, Param, Post, Req, Res, SerializeOptions, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiBody, ApiConsumes, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#libs/case';
import { documentList, documentView, problemView, type DocumentView } from '#libs/contract';
import { Invalid, Problem, Unknown } from '#libs/problem';
import { Cases } from '../case/cases.ts';
import { sightOf } from '../case/view/sight.ts';
import { Database } from '../database.ts';
import { Asker } from '../http/actor.guard.ts';
import { isId } from '../http/path.ts';
import { documentFolder } from '../tokens.ts';
import { bytesOf, store } from './store.ts';
import { visibleDocuments } from './visible.ts';

interface Row {
  readonly id: string;
  readonly hash: string;
  readonly size: number;
  readonly type: string;
}

/** What a successor took over is still stored for its predecessor. */
const ofCase = `
  select id, hash, size, type from document
   where id = any($2::uuid[]) and (case_id = $1 or id = any($4::uuid[])) or case_id = $1 and uploaded_by = $3
   order by at, id`;
const add = `
  insert into document (id, case_id, hash, size, type, uploaded_by, at) values ($1, $2, $3, $4, $5, $6, now())`;

/** Documents of a case: stored once, never changed, named by actions with their hash. */
@ApiTags('documents')
@ApiResponse({ status: 'default', description: 'A problem (RFC 9457)', standardSchema: problemView })
@Controller('cases/:id/documents')
export class DocumentController {
  constructor(
    private readonly cases: Cases,
    private readonly database: Database,
    @Inject(documentFolder) private readonly folder: string,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The documents that you may read, and what you uploaded yourself' })
  @ApiResponse({ status: 200, standardSchema: documentList })
  @SerializeOptions({ schema: documentList })
  async listDocuments(@Asker() actor: Actor, @Param('id') id: string) {
    return { items: await this.#visible(actor, id) };
  }

  @Post()
  @ApiOperation({
    summary: 'Stores one file, sent as multipart/form-data. It becomes part of the case when an action names it',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiResponse({ status: 201, standardSchema: documentView })
  @SerializeOptions({ schema: documentView })
  async uploadDocument(@Asker() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest) {
    const { file } = await this.cases.find(actor, id);
    if (!request.isMultipart()) throw new Problem(415, 'wrongMediaType');
    const part = await request.file();
    if (part === undefined) throw new Invalid([{ pointer: '/file', code: 'fileMissing', params: {} }]);
    const stored = await store(this.folder, part.file);
    const { hash, size, type } = stored;
    await this.database.query('add-document', add, [stored.id, file.id, hash, size, type, actor.id]);
    return stored;
  }

  @Get(':document')
  @ApiOperation({ summary: 'The bytes of a document' })
  @ApiResponse({ status: 200, description: 'The bytes' })
  async readDocument(
    @Asker() actor: Actor,
    @Param('id') id: string,
    @Param('document') document: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isId(document)) throw new Unknown();
    const found = (await this.#visible(actor, id)).find((one) => one.id === document.toLowerCase());
    if (found === undefined) throw new Unknown();
    void reply
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('cache-control', 'private, no-store')
      .header('etag', `"${found.hash}"`);
    return new StreamableFile(bytesOf(this.folder, found.id), {
      type: found.type,
      length: found.size,
      disposition: `attachment; filename="${found.id}"`,
    });
  }

  async #visible(actor: Actor, id: string): Promise<readonly DocumentView[]> {
    const { file } = await this.cases.find(actor, id);
    const filed = visibleDocuments(file, actor, sightOf(file, actor));
    const rows = await this.database.query<Row>('documents', ofCase, [
      file.id,
      filed.map((one) => one.id),
      actor.id,
      filed.filter(({ round }) => round === 0).map((one) => one.id),
    ]);
    return rows.map((row) => {
      const latest = filed.findLast((one) => one.id === row.id);
      return { ...row, ...(latest && { kind: latest.kind, filedAt: latest.at, by: latest.by }) };
    });
  }
}
