export * from './gauss-hermite.ts';
export * from './logistic.ts';
export * from './normal.ts';
export * from './quasi-random.ts';
export * from './stratified.ts';
