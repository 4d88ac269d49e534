import { useRef, useState } from "react";
import { type ExchangeClient, startExchange } from "../workers/exchange-client";

/** A dropped PDF: is it looked through, or does the user choose what it is. */
export interface PdfQuestion {
  readonly file: File;
  /** How many annotations are in it; `null` while they are counted. */
  readonly annotations: number | null;
}

/**
 * A PDF dropped on the window may be a document, or one that a colleague
 * annotated: where annotations are in it the user is asked.
 */
export function usePdfQuestion(
  asDocument: (file: File) => void,
  asAnnotations: (file: File) => void,
) {
  const [question, setQuestion] = useState<PdfQuestion | null>(null);
  const client = useRef<ExchangeClient | null>(null);
  const close = () => {
    client.current?.stop();
    client.current = null;
    setQuestion(null);
  };
  const ask = async (file: File) => {
    close();
    setQuestion({ file, annotations: null });
    const running = startExchange();
    client.current = running;
    const facts = await running.open(file, []);
    running.stop();
    if (client.current !== running) return;
    client.current = null;
    if (facts.ok && facts.value.annotations > 0) {
      setQuestion({ file, annotations: facts.value.annotations });
      return;
    }
    // What is wrong with the file is said where it is read as a document.
    setQuestion(null);
    asDocument(file);
  };
  const answer = (as: "document" | "annotations") => {
    const file = question?.file;
    close();
    if (file !== undefined) (as === "document" ? asDocument : asAnnotations)(file);
  };
  return { question, ask: (file: File) => void ask(file), answer, close } as const;
}

export type PdfQuestioning = ReturnType<typeof usePdfQuestion>;

export function isPdfName(name: string): boolean {
  return /\.pdf$/iu.test(name);
}
