import { useState } from 'react';
import { Button } from './Button';

/** Longer texts start folded; long enough that hardly any note is. */
const foldedFrom = 280;
/** A pasted mail of 60 KB is shown in parts: laying it out whole would stall the sidebar. */
const mostShown = 8_000;

/** Text somebody wrote, as text and in its own direction, folded when it is long. */
export function UserText({ text, what }: { text: string; what: string }) {
  const [open, setOpen] = useState(false);
  const isLong = text.length > foldedFrom || text.split('\n', 6).length > 5;
  return (
    <>
      <p className={isLong && !open ? 'user-text clamped' : 'user-text'} dir="auto">
        {text.slice(0, open ? mostShown : foldedFrom * 2)}
        {open && text.length > mostShown && ' …'}
      </p>
      {isLong && (
        <Button
          look="text"
          aria-expanded={open}
          aria-label={`${open ? 'Fold' : 'Show all of'} ${what}`}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Fold' : 'Show all'}
        </Button>
      )}
    </>
  );
}
