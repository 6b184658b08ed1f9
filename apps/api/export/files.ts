import { PassThrough, Readable } from 'node:stream';
import exceljs from 'exceljs';
import type { Language } from '../http/words.ts';
import type { Line } from './case-lines.ts';

/** A cell that begins like a formula would be run by the program that opens it. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string): string => `"${harmless(text).replaceAll('"', '""')}"`;

async function* csvText(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  // Without this mark spreadsheets take the text for another encoding.
  yield '\uFEFF';
  for await (const line of lines) yield `${line.map(cell).join(',')}\r\n`;
}

/** Comma-separated values (RFC 4180), line by line. */
export const csvOf = (lines: AsyncIterable<Line>): Readable => Readable.from(csvText(lines), { objectMode: false });

const write = async (lines: AsyncIterable<Line>, language: Language, out: PassThrough): Promise<void> => {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: out });
  const sheet = book.addWorksheet('1', { views: [{ rightToLeft: language === 'ar' }] });
  for await (const line of lines) sheet.addRow([...line]).commit();
  sheet.commit();
  await book.commit();
};

/** A workbook of one sheet, written while it is read; from right to left in Arabic. Its cells are texts, so none is a formula. */
export const xlsxOf = (lines: AsyncIterable<Line>, language: Language): Readable => {
  const out = new PassThrough();
  write(lines, language, out).catch((error: unknown) => out.destroy(error as Error));
  return out;
};
