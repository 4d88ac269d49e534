import { expose } from "comlink";
import { createSearchService } from "./search/service";

expose(createSearchService());
