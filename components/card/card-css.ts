import card from '@/components/card/card.css?inline';
import controls from '@/components/theme/controls.css?inline';
import reset from '@/components/theme/reset.css?inline';
import tokens from '@/components/theme/tokens.css?inline';

/** All that the card wears, for the shadow root that it stands in. */
export const cardCss = [tokens, reset, controls, card].join('\n');
