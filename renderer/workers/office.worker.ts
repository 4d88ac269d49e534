import { expose } from "comlink";
import { createOfficeService } from "./office/service";

expose(createOfficeService());
