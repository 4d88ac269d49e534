import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";

type Box = readonly [left: number, bottom: number, right: number, top: number];

/** A link as the print page leaves it: where it goes, and its rectangle. */
export interface Link {
  readonly address: string;
  readonly box: Box;
}

/** A document with the given links on its pages, each with its element in a structure tree. */
export async function linkedPdf(pages: readonly (readonly Link[])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  let structParent = 0;
  const elements = pages.flatMap((links) => {
    const page = pdf.addPage();
    const refs = links.map(({ address, box }) =>
      context.register(
        context.obj({
          Type: "Annot",
          Subtype: "Link",
          Rect: [...box],
          StructParent: structParent++,
          A: { S: "URI", URI: PDFString.of(address) },
        }),
      ),
    );
    page.node.set(PDFName.of("Annots"), context.obj(refs));
    return refs.map((ref) =>
      context.register(
        context.obj({ Type: "StructElem", S: "Link", K: [0, { Type: "OBJR", Obj: ref }] }),
      ),
    );
  });
  const root = context.register(context.obj({ Type: "StructTreeRoot", K: elements }));
  pdf.catalog.set(PDFName.of("StructTreeRoot"), root);
  return pdf.save({ useObjectStreams: false });
}
