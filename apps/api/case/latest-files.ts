import type { CaseFile } from '#libs/case';

const most = 500;

/** A file and the hash that it was found to have. */
export interface Sealed {
  readonly file: CaseFile;
  readonly hash: string;
}

/**
 * The files that this process read or evolved last: under load the row of a case lags behind its answers, and a row that
 * has not changed need not be read again.
 */
export class LatestFiles {
  readonly #files = new Map<string, Sealed>();

  get(id: string): Sealed | undefined {
    return this.#files.get(id);
  }

  /** Keeps the newer of the two; of two of one age, the one that was kept last. */
  keep(sealed: Sealed): void {
    const { id, sequence } = sealed.file;
    const known = this.#files.get(id);
    if (known !== undefined && known.file.sequence > sequence) return;
    this.#files.delete(id);
    this.#files.set(id, known?.hash === sealed.hash ? known : sealed);
    const oldest = this.#files.keys().next();
    if (this.#files.size > most && oldest.done !== true) this.#files.delete(oldest.value);
  }
}
