import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './ui/fonts.css';
import './ui/app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { chooseLanguage, firstLanguage } from './i18n.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the application');
await chooseLanguage(firstLanguage());
createRoot(root).render(<App />);
