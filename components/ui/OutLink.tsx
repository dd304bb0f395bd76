import type { ComponentChildren } from 'preact';
import { parseWebAddress } from '@/components/web-address';

/** A link to another page, in a new tab; plain words where the address is none of the web's. */
export function OutLink({ address, children }: { address: string | null; children: ComponentChildren }) {
  const href = parseWebAddress(address);
  if (href === null) return <>{children}</>;
  return (
    <a class="link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
