import type { Translated } from '../translated.ts';
import type { kind as source } from './en.ts';

/** The words of kind, in Vietnamese. */
export const kind: Translated<typeof source, 'vi'> = {
  compliance: 'Kiểm tra việc chấp hành',
  signs: 'Kiểm tra khi có dấu hiệu vi phạm',
  inspectionDuty: 'Kiểm tra thực hiện nhiệm vụ kiểm tra, giám sát',
  disciplineEnforcement: 'Kiểm tra việc thi hành kỷ luật',
  finance: 'Kiểm tra tài chính',
  thematicSupervision: 'Giám sát chuyên đề',
  followUp: 'Kiểm tra việc thực hiện kết luận',
  recheck: 'Kiểm tra lại, phúc tra',
  denunciation: 'Tố cáo',
  appeal: 'Khiếu nại',
  discipline: 'Kỷ luật',
};
