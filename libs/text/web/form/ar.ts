import type { Translated } from '../../translated.ts';
import type { form as source } from './en.ts';

/** What all forms say, in Arabic. */
export const form: Translated<typeof source, 'ar'> = {
  optional: '(اختياري)',
  faults_zero: 'لا شيء يلزم تصحيحه',
  faults_one: 'أمر واحد يلزم تصحيحه',
  faults_two: 'أمران يلزم تصحيحهما',
  faults_few: '{{count}} أمور يلزم تصحيحها',
  faults_many: '{{count}} أمرًا يلزم تصحيحه',
  faults_other: '{{count}} أمر يلزم تصحيحه',
  add: 'أضف: {{what}}',
  remove: 'احذف: {{what}} {{number}}',
  entry: 'البند {{number}}',
  state: 'حدّد: {{what}}',
  leaveOut: 'لا تذكر: {{what}}',
  oneOf: 'أحد هذه',
  chooseFile: 'ارفع: {{what}}',
  existing: 'أو وثيقة من القضية',
  orExisting: '{{what}}: وثيقة من القضية',
  uploaded: 'حُفظ {{name}}. بصمة SHA-256: {{hash}}…',
  uploadedByYou: 'رفعته أنت',
  notUploaded: 'تعذّر رفع الملف. أعد المحاولة.',
  nothingFound: 'لا نتائج',
  thingId: 'معرّفه المختصر في القضية كما يظهر في السجل',
};
