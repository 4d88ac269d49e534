import { expose } from "comlink";
import { createProvenanceService } from "./provenance/service";

expose(createProvenanceService());
