/** A part of a mail that has no parts itself, by its section number (RFC 9051 section 6.4.5). */
export interface Section {
  readonly number: string;
  readonly type: string;
  readonly isAttached: boolean;
  /** The decoded bytes: the very object that the parser gives for an attachment. */
  readonly content: unknown;
}

/** What postal-mime keeps of the tree of parts. */
interface MimeNode {
  readonly childNodes: readonly MimeNode[];
  readonly content?: unknown;
  readonly contentType: { readonly parsed: { readonly value: string }; readonly multipart: string | false };
  readonly contentDisposition: { readonly parsed: { readonly value: string } };
}

function numbered(node: MimeNode, number: string): Section[] {
  if (node.contentType.multipart !== false)
    return node.childNodes.flatMap((child, i) =>
      numbered(child, number === '' ? `${i + 1}` : `${number}.${i + 1}`),
    );
  return [
    {
      number: number === '' ? '1' : number,
      type: node.contentType.parsed.value,
      isAttached: node.contentDisposition.parsed.value === 'attachment',
      content: node.content,
    },
  ];
}

/** The sections of a mail that postal-mime has parsed; it tells of the tree nowhere else. */
export function sectionsOf(parser: object): readonly Section[] {
  const { root } = parser as { readonly root?: MimeNode };
  return root ? numbered(root, '') : [];
}
