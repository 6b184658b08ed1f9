import type { CaseFile } from '#libs/case';

const most = 500;

/** The files that this process evolved last: under load the row of a case lags behind its answers. */
export class LatestFiles {
  readonly #files = new Map<string, CaseFile>();

  get(id: string): CaseFile | undefined {
    return this.#files.get(id);
  }

  /** Keeps the newer of the two. */
  keep(file: CaseFile): void {
    const known = this.#files.get(file.id);
    if (known !== undefined && known.sequence >= file.sequence) return;
    this.#files.delete(file.id);
    this.#files.set(file.id, file);
    const oldest = this.#files.keys().next();
    if (this.#files.size > most && oldest.done !== true) this.#files.delete(oldest.value);
  }
}
