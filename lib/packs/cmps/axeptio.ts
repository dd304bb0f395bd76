import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Axeptio. */
export const axeptio: CmpRecord = {
  name: 'Axeptio',
  ids: ['axeptio_overlay', 'axeptio_main_button'],
  idStarts: [],
  classes: ['axeptio_mount', 'axeptio_widget'],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
