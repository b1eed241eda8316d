import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './Icon';

type NativeProps = Omit<ComponentProps<'button'>, 'type' | 'disabled' | 'className' | 'onClick'>;

export interface ButtonProps extends NativeProps {
  look?: 'plain' | 'primary' | 'text';
  /** Not to be used right now; it stays reachable, so that the focus is not thrown off it. */
  idle?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A button with words on it. */
export function Button({ look = 'plain', idle = false, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={look === 'plain' ? 'button' : `button ${look}`}
      aria-disabled={idle || undefined}
      onClick={() => {
        if (!idle) onClick();
      }}
    >
      {children}
    </button>
  );
}

export interface IconButtonProps extends NativeProps {
  shape: Parameters<typeof Icon>[0]['shape'];
  /** What it does; read aloud and shown on hover. */
  label: string;
  idle?: boolean;
  onClick: () => void;
}

/** A button with a shape on it, named by its label. */
export function IconButton({ shape, label, idle = false, onClick, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className="button icon"
      aria-label={label}
      title={label}
      aria-disabled={idle || undefined}
      onClick={() => {
        if (!idle) onClick();
      }}
    >
      <Icon shape={shape} />
    </button>
  );
}
