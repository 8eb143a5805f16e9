import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';

// What is waited for may take long on a busy machine, and that is no failure.
configure({ asyncUtilTimeout: 30_000 });
