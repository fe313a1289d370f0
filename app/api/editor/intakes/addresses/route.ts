import { batchAddress, bringInAddress } from '@/core/views/intake-addresses';
import { bringAddresses } from '@/server/commands/bring-addresses';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Brings in what is at a list of addresses. */
export function POST(request: Request): Promise<Response> {
  return formOfEditor(request, 'editor', {
    page: bringInAddress,
    next: batchAddress,
    most: 1024 ** 2,
    typed: (fields) => ({ addresses: fields.get('addresses') ?? '' }),
    says: () => 'They are being fetched, which goes on when you leave this page.',
    work: ({ id }, fields) =>
      bringAddresses(id, { id: fields.get('id') ?? '', text: fields.get('addresses') ?? '' }),
  });
}
