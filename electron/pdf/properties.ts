import { type PDFDocument, PDFName } from "@cantoo/pdf-lib";

/** What a viewer shows about the file. */
export interface PdfProperties {
  readonly title: string;
  readonly author: string;
  readonly program: string;
  readonly time: Date;
}

/**
 * Names the file as what it is: Chromium puts its own description of the
 * machine into the properties.
 */
export function setProperties(
  pdf: PDFDocument,
  { title, author, program, time }: PdfProperties,
): void {
  pdf.setTitle(title);
  pdf.setAuthor(author);
  pdf.setCreator(program);
  pdf.setProducer(program);
  pdf.setCreationDate(time);
  pdf.setModificationDate(time);
  pdf.setLanguage("zh-CN");
  const { catalog, context } = pdf;
  catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
  catalog.set(PDFName.of("PageLabels"), context.obj({ Nums: [0, { S: "D" }] }));
}
