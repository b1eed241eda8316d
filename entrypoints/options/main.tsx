import { createRoot } from 'react-dom/client';
import { Desk } from '../../components/desk/Desk';
import { call } from '../../lib/messages/client';
import { createDeskStore } from '../../lib/stores/desk';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Desk desk={createDeskStore({ call })} />);
