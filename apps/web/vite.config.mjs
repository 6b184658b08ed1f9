import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env.INSPECTORATE_API || 'http://127.0.0.1:3000';
const token = process.env.INSPECTORATE_TOKEN;
const toApi = { target: api, ...(token && { headers: { authorization: `Bearer ${token}` } }) };

/** JSX is turned into JavaScript by Vite itself, as tsconfig.json says; there is no plug-in. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { conditions: ['inspectorate', ...defaultClientConditions] },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    manifest: true,
    // Fonts are files of their own: a page that inlines them breaks its policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_500,
  },
  server: { proxy: { '/api': toApi, '/session': toApi } },
});
