/** Chance that falls the same way in every installation: what is drawn depends on the name only. */
export type Chance = (name: string) => number;

/** A number from 0 up to, not including, 1, for a name (FNV-1a). */
export const chanceOf =
  (seed: string): Chance =>
  (name) => {
    let hash = 0x81_1c_9d_c5;
    for (const character of `${seed}/${name}`)
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d) >>> 0;
    return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
  };

export const pick = <Item>(items: readonly Item[], chance: number): Item => {
  const item = items[Math.floor(chance * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
};
