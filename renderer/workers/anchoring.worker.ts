import { expose } from "comlink";
import { createAnchoringService } from "./anchoring/service";

expose(createAnchoringService());
