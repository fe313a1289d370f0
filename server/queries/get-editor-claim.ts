import 'server-only';
import type { EditorClaimView } from '@/core/claims/editor-claim-view';
import { reading } from '../database';
import { editorClaim } from './editor-claim';

/** A claim as editors correct it, one that was set aside included; null where there never was one. */
export function getEditorClaim(id: number): Promise<EditorClaimView | null> {
  return reading((db) => db.$transaction((transaction) => editorClaim(transaction, id)));
}
