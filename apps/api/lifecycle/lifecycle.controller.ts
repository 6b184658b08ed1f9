import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { actionNames, isTerminal, stageOrder, terminalStages } from '#libs/case';
import { lifecycleView } from '#libs/contract';
import { AskedIn } from '../http/asked-in.ts';
import { say, type Language } from '../http/words.ts';
import { toActionView } from './action-view.ts';

@ApiTags('lifecycle')
@Controller('lifecycle')
export class LifecycleController {
  @Get()
  @ApiOperation({ summary: 'The whole table: stages, and what can be done in each, by whom, and what it needs' })
  @ApiResponse({ status: 200, standardSchema: lifecycleView })
  @SerializeOptions({ schema: lifecycleView })
  readLifecycle(@AskedIn() language: Language) {
    return {
      stages: [...stageOrder, ...terminalStages].map((stage) => ({
        stage,
        title: say(language, `stage.${stage}`),
        terminal: isTerminal(stage),
      })),
      actions: actionNames.map((name) => toActionView(name, language, false)),
    };
  }
}
