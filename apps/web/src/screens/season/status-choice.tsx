import { type ApplicationStatus, STATUSES } from '@matchwright/inputs/season';
import inputs from '../../parts/inputs.module.css';
import { roomPhrases } from '../../text/room-phrases.ts';
import { StageIcon, stageWord } from './stage-word.tsx';
import styles from './status-choice.module.css';

interface Props {
  label: string;
  status: ApplicationStatus | null;
  onChoose: (status: ApplicationStatus) => void;
}

/** Where an application stands, with its sign, to be changed on the spot. */
export function StatusChoice({ label, status, onChoose }: Props) {
  return (
    <span className={styles.choice}>
      <StageIcon status={status} />
      <select
        className={`${inputs.input} ${inputs.select} ${inputs.full}`}
        aria-label={label}
        value={status ?? ''}
        onChange={(event) => onChoose(event.target.value as ApplicationStatus)}
      >
        {status === null && <option value="">{roomPhrases.season.tracker.noStatus}</option>}
        {STATUSES.map((one) => (
          <option key={one} value={one}>
            {stageWord(one)}
          </option>
        ))}
      </select>
    </span>
  );
}
