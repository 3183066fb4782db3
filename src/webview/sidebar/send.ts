import type { Body } from '../../protocol/rpc';
import type { FromSidebar } from '../../protocol/sidebar';

/** Posts a message to the extension host. */
export type Send = <K extends keyof FromSidebar>(kind: K, body: Body<FromSidebar, K>) => void;
