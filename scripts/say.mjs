/** Prints one line for people. */
export const say = (text) => process.stdout.write(`${text}\n`);

/** Runs a step in silence; one that takes over a second announces itself and reports every ten seconds. */
export async function step(title, run) {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  let announced = false;
  const first = setTimeout(() => {
    announced = true;
    say(`${title} …`);
  }, 1_000);
  const again = setInterval(() => say(`  … still at it, ${seconds()}`), 10_000);
  try {
    return await run();
  } finally {
    clearTimeout(first);
    clearInterval(again);
    if (announced) say(`  … ${seconds()}`);
  }
}

/** A fault that people can mend: printed without a stack. */
export class Fault extends Error {}

/** Runs a command's main function; a fault is printed plainly and ends the process with 1. */
export async function main(run) {
  try {
    await run();
  } catch (error) {
    process.stderr.write(`\n${error instanceof Fault ? error.message : (error?.stack ?? error)}\n`);
    process.exit(1);
  }
}
