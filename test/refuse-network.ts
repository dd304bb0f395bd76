import { vi } from 'vitest';

// Nothing here may ask the network: a test that does has found a bug.
vi.stubGlobal('fetch', () => Promise.reject(new Error('Tests ask nothing of the network.')));
