import type { Issue } from '@matchwright/inputs';
import { fieldLabel } from '../../profile/field-label.ts';
import { hrefOfField, jumpToField } from '../../profile/field-link.ts';
import { plainMessage } from '../../profile/plain-message.ts';
import { useReaderWords } from '../../text/reader-words.ts';

interface Props {
  issues: Issue[];
  className?: string | undefined;
}

/** What needs correcting, each by the name of its field, which it leads to. */
export function IssueList({ issues, className }: Props) {
  useReaderWords();
  return (
    <ul className={className}>
      {issues.map((issue) => (
        <li key={issue.path + issue.message}>
          <Label place={issue.path} />
          {plainMessage(issue)}
        </li>
      ))}
    </ul>
  );
}

function Label({ place }: { place: string }) {
  const label = fieldLabel(place);
  if (label === null) return null;
  return (
    <>
      {/* The address does not change when the same field is named twice, so the jump is made here too. */}
      <a href={hrefOfField(place)} onClick={() => setTimeout(() => jumpToField(place))}>
        {label}
      </a>
      {': '}
    </>
  );
}
