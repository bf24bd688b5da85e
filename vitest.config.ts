import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'web/**/*.test.ts',
      'bench/**/*.test.ts',
      'training/**/*.test.ts',
      'tools/**/*.test.ts',
    ],
    // Vitest leaves one core free by itself, which on two cores is half of the machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
