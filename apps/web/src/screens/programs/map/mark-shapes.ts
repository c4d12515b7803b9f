import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import type { MapCluster } from './map-clusters.ts';

/** A mark's outline tells its specialty, so that colour need not. Points on a circle around 0 of radius 1. */
const SHAPES: Record<SpecialtyId | 'mixed', { corners: number; turned: number; radius: number }> = {
  'internal-medicine': { corners: 0, turned: 0, radius: 1 },
  pediatrics: { corners: 4, turned: 0.5, radius: 1.25 },
  'med-peds': { corners: 4, turned: 0, radius: 1.3 },
  mixed: { corners: 6, turned: 0.5, radius: 1.15 },
};

export const SHAPE_ORDER = [...SPECIALTIES, 'mixed'] as const;

/** Path of a mark around 0, 0. */
export function markPath(kind: SpecialtyId | 'mixed', size: number): string {
  const { corners, turned, radius } = SHAPES[kind];
  const r = size * radius;
  if (corners === 0) return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = ((i + turned) / corners) * 2 * Math.PI - Math.PI / 2;
    return `${(r * Math.cos(angle)).toFixed(2)} ${(r * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}

/** Half the size of a mark, pixels: larger for more programs, so that a number fits inside. */
export function markSize(programs: number): number {
  if (programs === 1) return 5;
  return programs < 10 ? 8.5 : programs < 40 ? 10.5 : 12.5;
}

export const kindOf = ({ specialty }: MapCluster): SpecialtyId | 'mixed' => specialty ?? 'mixed';
