import { practiceTitle } from './words';

/** Asks for the reason; the answer is a `WhyLine` with the id in `controls`. */
export function WhyButton(props: { about: string; open: boolean; controls: string; onClick: () => void }) {
  return (
    <button
      type="button"
      className="button text"
      aria-expanded={props.open}
      aria-controls={props.controls}
      aria-label={`Why: ${props.about}`}
      onClick={props.onClick}
    >
      Why
    </button>
  );
}

/** The reason for something and the practice it serves. */
export function WhyLine({ id, open, why, practice }: { id: string; open: boolean; why: string; practice: string }) {
  const title = practiceTitle(practice);
  return (
    <p id={id} className="why-line" hidden={!open}>
      {why}
      {title && !why.includes(title) && <strong> {title}.</strong>}
    </p>
  );
}
