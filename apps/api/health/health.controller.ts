import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { healthView } from '#libs/contract';
import { Unavailable } from '#libs/problem';
import { Database } from '../database.ts';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @ApiOperation({ summary: 'The process turns' })
  @ApiResponse({ status: 200, standardSchema: healthView })
  @SerializeOptions({ schema: healthView })
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({
    summary: 'The database answers. Without Temporal the API is ready, too: reads go on, commands answer 503',
  })
  @ApiResponse({ status: 200, standardSchema: healthView })
  @SerializeOptions({ schema: healthView })
  async ready() {
    const answer = this.database.query('ready', 'select 1').then(
      () => true,
      () => false,
    );
    if (!(await Promise.race([answer, late(2_000)]))) throw new Unavailable();
    return { status: 'ok', database: 'ok' };
  }
}

const late = (ms: number): Promise<false> =>
  new Promise((done) => {
    setTimeout(() => done(false), ms).unref();
  });
