import type { Translated } from '../translated.ts';
import type { party as source } from './en.ts';

/** The words of party, in Vietnamese. */
export const party: Translated<typeof source, 'vi'> = {
  assignedOfficer: 'Cán bộ theo dõi cuộc kiểm tra',
  chair: 'Chủ nhiệm',
  bodySecretary: 'Thư ký cơ quan',
  bodyMember: 'Thành viên cơ quan',
  bodyRepresentative: 'Đại diện cơ quan',
  directingMember: 'Thành viên uỷ ban chỉ đạo đoàn',
  teamLeader: 'Trưởng đoàn',
  teamMember: 'Thành viên đoàn',
  appraiser: 'Người thẩm định',
  verifier: 'Người xác nhận',
  monitor: 'Người theo dõi, đôn đốc',
  registry: 'Văn thư, lưu trữ',
  subject: 'Đối tượng kiểm tra',
  hostOrganisation: 'Tổ chức chủ trì hội nghị',
  higherOfficer: 'Cán bộ cơ quan cấp trên',
  higherChair: 'Chủ nhiệm cấp trên',
  clock: 'Đồng hồ hệ thống',
  engine: 'Hệ thống',
};
