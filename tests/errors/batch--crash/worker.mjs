/** A thread that ends in the middle of its work. */
export function runJob() {
  process.exit(3);
}
