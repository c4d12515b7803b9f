import { CircleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './field.module.css';

export interface FieldProps {
  label: string;
  help?: string;
  /** How the answer is understood; shown under the field. */
  note?: string | undefined;
  /** What is wrong with the answer; shown under the field. */
  problem?: string;
  /** Controls that answer what the problem asks. */
  ask?: ReactNode;
  /** Its path in the profile, so that a message elsewhere can lead here. */
  place?: string;
}

interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, help and problem around one control, wired for assistive technology. */
export function Field({
  label,
  help,
  note,
  problem,
  ask,
  place,
  children,
}: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [help && `${id}-help`, note && `${id}-note`, problem && `${id}-problem`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={styles.field} data-place={place}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {help && (
        <p className={styles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {note && (
        <p className={styles.help} id={`${id}-note`}>
          {note}
        </p>
      )}
      <Problem id={`${id}-problem`} text={problem} />
      {ask}
    </div>
  );
}

/** The message under a field; it names what is expected and never clears what was typed. */
export function Problem({ id, text }: { id?: string; text: string | undefined }) {
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const field = message.current?.closest('fieldset, [data-place]');
    // What is said of the field that is being typed in must not stand under the keyboard or a bar at the lower edge.
    if (text && field?.contains(document.activeElement))
      message.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  if (!text) return null;
  return (
    <p className={styles.problem} id={id} ref={message}>
      <CircleAlert size={16} strokeWidth={2} aria-hidden="true" />
      <span>{text}</span>
    </p>
  );
}

/** A question whose answer is a set of controls. */
export function FieldGroup({ label, help, problem, place, children }: FieldProps & { children: ReactNode }) {
  const id = useId();
  return (
    <fieldset className={styles.field} data-place={place} aria-describedby={help ? `${id}-help` : undefined}>
      <legend className={styles.label}>{label}</legend>
      {help && (
        <p className={styles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      {children}
      <Problem text={problem} />
    </fieldset>
  );
}
