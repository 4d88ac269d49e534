import { isAnnotationFile } from "../../domain/exchange/file-format";
import { isPdfName, usePdfQuestion } from "../exchange/usePdfQuestion";
import type { Reading } from "./useReading";

/** What becomes of files that are chosen or dropped: documents, or annotations on those at hand. */
export function useFiles({ importing, exchange }: Reading) {
  const asking = usePdfQuestion(
    (file) => void importing.start([file]),
    (file) => exchange.importing.start([file]),
  );
  const take = (files: readonly File[]) => {
    exchange.importing.start(files.filter(({ name }) => isAnnotationFile(name)));
    const documents = files.filter(({ name }) => !isAnnotationFile(name));
    if (documents.length > 0) void importing.start(documents);
  };
  return {
    take,
    /** A PDF dropped alone may be either. */
    drop: (files: readonly File[]) => {
      const [only] = files;
      if (files.length === 1 && only !== undefined && isPdfName(only.name)) asking.ask(only);
      else take(files);
    },
    asking,
  } as const;
}
