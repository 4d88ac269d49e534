import { expose } from "comlink";
import { createImportService } from "./import/service";

expose(createImportService());
