type Plurals = { en: 'one' | 'other'; ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'; vi: 'other' };

/** The shape of a translation: the keys of the source, and for a counted text exactly the plural forms of the language. */
export type Translated<Tree, Language extends keyof Plurals> = {
  readonly [
    Key in keyof Tree as Key extends `${infer Base}_${Plurals[keyof Plurals]}` ? `${Base}_${Plurals[Language]}` : Key
  ]: Tree[Key] extends string ? string : Translated<Tree[Key], Language>;
};
