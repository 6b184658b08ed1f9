import { RulesBook } from '#libs/database';
import { Injectable } from '@nestjs/common';
import type { Actor, CaseFile } from '#libs/case';
import type { CaseView, DerivedDeadlineView, LinkView } from '#libs/contract';
import { Database } from '../database.ts';
import type { Language } from '../http/words.ts';
import { Cases } from './cases.ts';
import { journalPageOf, type JournalQuery } from './journal.ts';
import { momentOf } from './moment.ts';
import { toDerivedDeadlineView } from './view/deadline-view.ts';
import { maySeeDeadline, sightOf } from './view/sight.ts';
import { toCaseView } from './view/to-case-view.ts';

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Cases in the eyes of somebody. */
@Injectable()
export class Views {
  constructor(
    private readonly cases: Cases,
    private readonly database: Database,
    private readonly book: RulesBook,
  ) {}

  /** A case, with what the actor can do to it unless that is not asked for: it costs more than all the rest. */
  async ofCase(actor: Actor, id: string, language: Language, withOptions = true): Promise<CaseView> {
    const standing = await this.cases.find(actor, id);
    const { file, links = [] } = standing;
    const viewing = { file, rules: await this.book.of(file.rules), actor, at: momentOf(standing), language, links };
    return toCaseView({ ...viewing, withOptions });
  }

  async ofFile(
    file: CaseFile,
    actor: Actor,
    at: string,
    language: Language,
    links: readonly LinkView[] = [],
  ): Promise<CaseView> {
    const rules = await this.book.of(file.rules);
    return toCaseView({ file, rules, actor, at, language, links, withOptions: true });
  }

  async deadlines(actor: Actor, id: string, language: Language): Promise<readonly DerivedDeadlineView[]> {
    const standing = await this.cases.find(actor, id);
    const { file } = standing;
    const sight = sightOf(file, actor);
    const rules = await this.book.of(file.rules);
    const shown = { file, rules, at: momentOf(standing), language, insider: sight === 'caseFile' };
    return file.deadlines
      .filter(({ owner }) => maySeeDeadline(sight, owner))
      .map((deadline) => toDerivedDeadlineView(deadline, shown));
  }

  async journal(actor: Actor, id: string, query: JournalQuery, language: Language) {
    const { file } = await this.cases.find(actor, id);
    return journalPageOf(this.database.pool, { id: file.id, actor, sight: sightOf(file, actor), language }, query);
  }

  /** Waits, a second at most, until an event of a case is in its row: `<case>:<sequence>`. */
  async recorded(after: string | undefined): Promise<void> {
    const [id, sequence] = (after ?? '').split(':');
    if (id === undefined || sequence === undefined) return;
    for (let tries = 0; tries < 20; tries += 1) {
      const [row] = await this.database.query<{ readonly sequence: number }>(
        'recorded',
        'select sequence from case_file where id = $1',
        [id],
      );
      if ((row?.sequence ?? 0) >= Number(sequence)) return;
      await wait(50);
    }
  }
}
