/** What people of the demo wrote when they proposed a case: in the language in which their body works. */
interface Wording {
  readonly grounds: string;
  readonly act: string;
  /** A sensitive field of the regimes' list, where the matter belongs to one. */
  readonly field?: string;
  /** What they say when something is late. */
  readonly excuses: readonly string[];
}

type Matter = Omit<Wording, 'excuses'>;

const english: readonly Matter[] = [
  {
    grounds: 'Named in the programme of the year: purchases above the threshold',
    act: 'Two purchases were split to stay below the threshold',
    field: 'publicProcurement',
  },
  {
    grounds: 'A signal from the audit of the accounts',
    act: 'Three payments were made without written approval',
    field: 'financeAndConstruction',
  },
  { grounds: 'Follow-up of the recommendations of last year', act: 'The register of decisions was not kept' },
  { grounds: 'Named in the programme of the year: working rules', act: 'Meetings were held without a quorum' },
  {
    grounds: 'Land use of the company after its enlargement',
    act: 'A plot was leased without a tender',
    field: 'landAndMinerals',
  },
  { grounds: 'Programme line: leadership of the annual plan', act: 'The plan was changed without a resolution' },
];

const vietnamese: readonly Matter[] = [
  {
    grounds: 'Theo chương trình kiểm tra năm: mua sắm tài sản công',
    act: 'Chia nhỏ gói thầu để không phải đấu thầu',
    field: 'publicProcurement',
  },
  {
    grounds: 'Qua giám sát thường xuyên phát hiện dấu hiệu vi phạm trong thu, chi ngân sách',
    act: 'Chi ba khoản không có phê duyệt bằng văn bản',
    field: 'financeAndConstruction',
  },
  { grounds: 'Theo chương trình: thực hiện quy chế làm việc', act: 'Không duy trì chế độ sinh hoạt theo quy định' },
  { grounds: 'Theo chỉ đạo của cấp trên về công tác cán bộ', act: 'Bổ nhiệm không đúng quy trình' },
  {
    grounds: 'Phản ánh về quản lý đất đai tại đơn vị',
    act: 'Cho thuê đất không qua đấu giá',
    field: 'landAndMinerals',
  },
  {
    grounds: 'Giám sát việc lãnh đạo, chỉ đạo thực hiện kế hoạch năm',
    act: 'Điều chỉnh kế hoạch khi chưa có nghị quyết',
  },
];

const arabic: readonly Matter[] = [
  {
    grounds: 'ورد في برنامج السنة: المشتريات التي تتجاوز الحد المقرر',
    act: 'جُزّئت عملية شراء لتبقى دون الحد',
    field: 'publicProcurement',
  },
  { grounds: 'إشارة من مراجعة الحسابات', act: 'صُرفت ثلاث دفعات دون موافقة خطية', field: 'financeAndConstruction' },
  { grounds: 'ورد في برنامج السنة: الالتزام بنظام العمل', act: 'عُقدت اجتماعات دون نصاب' },
];

const worded = (matters: readonly Matter[], excuses: readonly string[]): readonly Wording[] =>
  matters.map((matter) => ({ ...matter, excuses }));

const inEnglish = worded(english, [
  'Two members of the team were ill in that week.',
  'The originals had to be fetched from the archive first.',
]);
const inVietnamese = worded(vietnamese, [
  'Hai thành viên của đoàn bị ốm trong tuần đó.',
  'Phải chờ bản gốc tài liệu từ kho lưu trữ.',
]);
const inArabic = worded(arabic, [
  'تغيّب عضوان من الفريق بسبب المرض في ذلك الأسبوع.',
  'كان لا بد من إحضار الأصول من الأرشيف أولًا.',
]);

/** Bodies of the agencies work in Vietnamese, those of the enterprises in English and Arabic, the province in all three. */
export const wordings: Readonly<Record<string, readonly Wording[]>> = {
  ICA: inVietnamese,
  ICE: [...inEnglish, ...inArabic],
  ICP: [...inVietnamese, ...inEnglish, ...inArabic],
};
