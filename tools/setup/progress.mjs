/** Says what is being done, and how long it took when it was long enough to notice. */
export async function step(label, work) {
  const started = performance.now();
  const announced = setTimeout(() => process.stderr.write(`${label} …\n`), 1000);
  try {
    return await work();
  } finally {
    clearTimeout(announced);
    const seconds = (performance.now() - started) / 1000;
    if (seconds > 1) process.stderr.write(`${label}: ${seconds.toFixed(1)} s\n`);
  }
}

/** A failure whose message is for the person at the terminal: no stack is shown. */
export class SetupProblem extends Error {}
