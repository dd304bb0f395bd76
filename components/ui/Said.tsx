import type { ComponentChildren } from 'preact';
import { usePhrasing } from '@/components/i18n';
import type { MessageKey } from '@/components/message-key';

/** A whole sentence with elements at its placeholders. */
export function Said({
  message,
  values,
}: {
  message: MessageKey;
  values: Readonly<Record<string, ComponentChildren>>;
}) {
  const { partsOf } = usePhrasing();
  return <>{partsOf(message).map((part) => ('text' in part ? part.text : values[part.placeholder]))}</>;
}
