import { Controller, Get, Param, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { versionList } from '#libs/contract';
import { allRegimes, type PublishedRegime } from '#libs/database';
import { Unknown } from '#libs/problem';
import { resolveRegime, type RegimeDefinition } from '#libs/regime';
import { Database } from '../database.ts';

const toVersion = ({ id, version, effectiveFrom, effectiveTo, publication }: PublishedRegime) => ({
  id,
  version,
  publication,
  from: effectiveFrom,
  ...(effectiveTo !== null && { to: effectiveTo }),
});

@ApiTags('regimes')
@Controller('regimes')
export class RegimeController {
  constructor(private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: 'Every version of every regime' })
  @ApiResponse({ status: 200, standardSchema: versionList })
  @SerializeOptions({ schema: versionList })
  async listRegimes() {
    return { items: (await allRegimes(this.database.pool)).map(toVersion) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'The versions of one regime' })
  @ApiResponse({ status: 200, standardSchema: versionList })
  @SerializeOptions({ schema: versionList })
  async readRegime(@Param('id') id: string) {
    const items = (await allRegimes(this.database.pool)).filter((regime) => regime.id === id).map(toVersion);
    if (items.length === 0) throw new Unknown();
    return { items };
  }

  @Get(':id/:version')
  @ApiOperation({
    summary: 'One version with everything that it inherits; each value with its source and how certain it is',
  })
  @ApiResponse({ status: 200, description: 'The regime' })
  async readRegimeVersion(@Param('id') id: string, @Param('version') version: string) {
    const all = await allRegimes(this.database.pool);
    const wanted = all.find((regime) => regime.id === id && String(regime.version) === version);
    if (wanted === undefined) throw new Unknown();
    const definitions = all.map(({ content }) => content as RegimeDefinition);
    return { ...toVersion(wanted), hash: wanted.hash, regime: resolveRegime(id, wanted.version, definitions) };
  }
}
