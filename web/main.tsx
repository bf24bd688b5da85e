import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { takeToken } from './client.ts';
import { listen } from './live.ts';
import 'virtual:palette.css';
import './styles/base.css';
import './styles/board.css';
import './styles/reader.css';
import './styles/review.css';
import './styles/pictures.css';

takeToken();
createRoot(document.getElementById('root')!).render(<App />);
void listen();
