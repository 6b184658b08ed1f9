import { describe, expect, it } from '@jest/globals';
import { bindActivities } from './bind.ts';

class Post {
  readonly #stamp = 'stamped';
  async send(letter: string): Promise<string> {
    return this.#stamped(letter);
  }
  async onModuleInit(): Promise<void> {}
  #stamped(letter: string): string {
    return `${letter} ${this.#stamp}`;
  }
}
class OtherPost {
  async send(): Promise<void> {}
}

describe('the activities of a worker', () => {
  it('are the methods of its providers, bound to them', async () => {
    const { send } = bindActivities(new Post()) as { send: (letter: string) => Promise<string> };
    expect(await send('a letter')).toBe('a letter stamped');
  });

  it('leave out what is private and what belongs to the framework', () => {
    expect(Object.keys(bindActivities(new Post()))).toEqual(['send']);
  });

  it('may not have one name twice', () => {
    expect(() => bindActivities(new Post(), new OtherPost())).toThrow('Two activities are called send');
  });
});
