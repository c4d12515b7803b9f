import { X } from 'lucide-react';
import styles from './chips.module.css';

interface Chip {
  id: string;
  label: string;
  removeLabel: string;
}

/** Small removable names: each is one button that takes the name away. */
export function Chips({ chips, onRemove }: { chips: Chip[]; onRemove: (id: string) => void }) {
  return (
    <ul className={styles.chips}>
      {chips.map((chip) => (
        <li key={chip.id}>
          <button
            type="button"
            className={styles.chip}
            aria-label={chip.removeLabel}
            onClick={() => onRemove(chip.id)}
          >
            <span>{chip.label}</span>
            <X size={16} strokeWidth={2} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
