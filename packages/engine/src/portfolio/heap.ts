/**
 * A binary heap of program indices, largest gain first. Building is linear, and only as many programs as a list
 * can hold are ever taken, so a whole sort would be waste.
 */
export class GainHeap {
  private readonly items: Int32Array;
  private size = 0;
  private gains: Float64Array = new Float64Array(0);

  constructor(capacity: number) {
    this.items = new Int32Array(capacity);
  }

  /** Takes those of `programs` whose gain is finite. `gains` is indexed by program. */
  fill(programs: Int32Array, gains: Float64Array): void {
    this.gains = gains;
    let size = 0;
    for (let at = 0; at < programs.length; at++) {
      const program = programs[at] as number;
      if ((gains[program] as number) >= 0) this.items[size++] = program;
    }
    this.size = size;
    for (let at = (size >> 1) - 1; at >= 0; at--) this.sink(at);
  }

  /** Program of largest gain, or −1. */
  top(): number {
    return this.size === 0 ? -1 : (this.items[0] as number);
  }

  pop(): void {
    this.size -= 1;
    this.items[0] = this.items[this.size] as number;
    this.sink(0);
  }

  private sink(from: number): void {
    const { items, gains, size } = this;
    const program = items[from] as number;
    const gain = gains[program] as number;
    let at = from;
    for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (
        child + 1 < size &&
        (gains[items[child + 1] as number] as number) > (gains[items[child] as number] as number)
      )
        child++;
      if ((gains[items[child] as number] as number) <= gain) break;
      items[at] = items[child] as number;
      at = child;
    }
    items[at] = program;
  }
}
