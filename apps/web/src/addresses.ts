/** What may stand in the addresses of pages. Nonsense falls back to the usual; it never breaks a page. */

const texts = (value: unknown): readonly string[] | undefined => {
  const all = [value].flat().filter((one): one is string => typeof one === 'string' && /^\w{1,40}$/.test(one));
  return all.length > 0 ? all : undefined;
};

const oneOf = <Value extends string>(value: unknown, known: readonly Value[]): Value | undefined =>
  known.find((one) => one === value);

const id = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value) ? value : undefined;

export const caseOrders = ['due', '-due', 'opened', '-opened', 'number', '-number'] as const;
export type CaseOrder = (typeof caseOrders)[number];

/** How the register of cases is narrowed and ordered. */
export interface CaseFilter {
  readonly stage?: readonly string[];
  readonly kind?: readonly string[];
  readonly flag?: readonly string[];
  readonly body?: string;
  readonly subject?: string;
  readonly sort?: CaseOrder;
}

type Present<Found> = { readonly [Key in keyof Found]?: Exclude<Found[Key], undefined> };

const present = <Found extends object>(found: Found): Present<Found> =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Present<Found>;

export const caseFilter = (search: Readonly<Record<string, unknown>>): CaseFilter =>
  present({
    stage: texts(search['stage']),
    kind: texts(search['kind']),
    flag: texts(search['flag']),
    body: id(search['body']),
    subject: id(search['subject']),
    sort: oneOf(search['sort'], caseOrders),
  });

export const caseTabs = ['overview', 'findings', 'measures', 'documents', 'people', 'history'] as const;
export type CaseTab = (typeof caseTabs)[number];

export const caseTab = (search: Readonly<Record<string, unknown>>): { readonly tab?: CaseTab } =>
  present({ tab: oneOf(search['tab'], caseTabs) });

/** What is looked for; a number in the address arrives as a number. */
export const searchWords = (search: Readonly<Record<string, unknown>>): { readonly q?: string } => {
  const words = ['string', 'number'].includes(typeof search['q']) ? String(search['q']).trim().slice(0, 200) : '';
  return words === '' ? {} : { q: words };
};
