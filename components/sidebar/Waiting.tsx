import '../ui/tokens.css';
import '../ui/base.css';
import './sidebar.css';

/** Shown where no page has made itself known: opened by hand, or framed by somebody else. */
export function Waiting() {
  return <p className="waiting">Open Heard from the toolbar of a page it is on for.</p>;
}
