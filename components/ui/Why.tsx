import { type ReactNode, useId, useState } from 'react';
import { practiceTitle } from './words';

/** The reason for something and the practice it serves, on demand. `children` stand beside the button. */
export function Why({
  why,
  practice,
  about,
  children,
}: {
  why: string;
  practice: string;
  about: string;
  children?: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const title = practiceTitle(practice);
  return (
    <>
      <span className="row wrap">
        <button
          type="button"
          className="button text"
          aria-expanded={open}
          aria-controls={id}
          aria-label={`Why: ${about}`}
          onClick={() => setOpen(!open)}
        >
          Why
        </button>
        {children}
      </span>
      <p id={id} className="why-line" hidden={!open}>
        {why}
        {title && <strong className="practice"> {title}.</strong>}
      </p>
    </>
  );
}
