import { fieldLabel } from '../../profile/field-label.ts';
import { hrefOfField } from '../../profile/field-link.ts';
import styles from './guide.module.css';

/** Answers that the profile lacks, each a link to its field in the form. */
export function FieldLinks({ paths }: { paths: readonly string[] }) {
  return (
    <ul className={styles.links} data-print="no">
      {[...new Set(paths)].map((path) => (
        <li key={path}>
          <a className={styles.link} href={hrefOfField(path)}>
            {fieldLabel(path) ?? path}
          </a>
        </li>
      ))}
    </ul>
  );
}
