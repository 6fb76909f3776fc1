import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest asks for it
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/seed.ts'],
    // Some tests run the program or outside tools: generous, so that a busy machine fails none of them.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
