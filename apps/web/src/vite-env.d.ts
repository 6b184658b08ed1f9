/// <reference types="vite/client" />

declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { ComponentType } from 'react';
  const icon: ComponentType<{ readonly size?: number; readonly className?: string; readonly 'aria-hidden'?: boolean }>;
  export default icon;
}
