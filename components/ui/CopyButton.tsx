import { useState } from 'react';
import { Button } from './Button';
import { copyText } from './copy-text';

/** Copies a text and says how that went. When the browser refuses, the rep is told to copy by hand. */
export function CopyButton({ text, label = 'Copy' }: { text: string; label?: string }) {
  const [copied, setCopied] = useState<{ text: string; ok: boolean } | null>(null);
  // Said only of this very text: with another one the button is fresh again.
  const said = copied?.text === text ? copied : null;
  return (
    <span className="row">
      <Button onClick={() => void copyText(text).then((ok) => setCopied({ text, ok }))}>{label}</Button>
      <span role="status" className="muted">
        {said && (said.ok ? 'Copied' : 'Select the text and copy it')}
      </span>
    </span>
  );
}
