/** US dollars with a comma at the thousands: "$13,555". The engine's sentences are English. */
export function dollars(amount: number): string {
  return `$${String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, ',')}`;
}
