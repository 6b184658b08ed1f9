import type { Translated } from '../../translated.ts';
import type { standing as source } from './en.ts';

/** The words of reasons of standing, in Vietnamese. */
export const standing: Translated<typeof source, 'vi'> = {
  wrongStage: 'Cuộc kiểm tra đang ở giai đoạn “{{stage}}”; không thể làm việc này ở đó.',
  caseEnded: 'Cuộc kiểm tra đã kết thúc.',
  notYourPart: 'Thao tác này không thuộc nhiệm vụ của đồng chí trong cuộc này.',
  recused: 'Đồng chí không được tham gia cuộc kiểm tra này.',
  notCleared: 'Không có cuộc kiểm tra này.',
  notForYou: 'Không có cuộc kiểm tra này.',
  staleVersion: 'Hồ sơ đã thay đổi sau khi được đọc.',
};
