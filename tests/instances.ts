/** A bare portfolio problem small enough to check by eye. */
export const smallInstance = () => ({
  weights: [0.5, 0.5],
  budget: 60,
  specialties: [
    { id: 'im', tiers: [{ upTo: 2, price: 11 }, { price: 30 }], signals: { gold: 1 } },
    { id: 'peds', tiers: [{ price: 20 }] },
  ],
  programs: [
    { id: 'a', specialty: 'im', q: { applied: [0.1, 0.2], gold: [0.2, 0.35] } },
    { id: 'b', specialty: 'im', q: { applied: [0.05, 0.1], gold: [0.1, 0.2] } },
    { id: 'c', specialty: 'peds', q: { applied: [0.15, 0.15] } },
    { id: 'd', specialty: 'peds', q: { applied: [0.01, 0.02] } },
  ],
});
