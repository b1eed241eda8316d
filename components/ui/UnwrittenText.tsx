import { CopyButton } from './CopyButton';

/** A text of the rep's that could not be put where it belongs: the reason, and the text to be copied by hand. */
export function UnwrittenText({ lead, reason, text }: { lead: string; reason: string; text: string }) {
  return (
    <div className="notice bad stack">
      <p role="status">
        <span className="lead">{lead}</span> {reason}
      </p>
      <textarea className="field" readOnly rows={3} value={text} aria-label="The text" dir="auto" />
      <CopyButton text={text} />
    </div>
  );
}
