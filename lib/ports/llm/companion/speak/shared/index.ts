export * from "./care";
export * from "./plain";
export * from "./play";
export * from "./questions";
export * from "./recall";
