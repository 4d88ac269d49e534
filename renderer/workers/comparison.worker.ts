import { expose } from "comlink";
import { createComparisonService } from "./comparison/service";

expose(createComparisonService());
