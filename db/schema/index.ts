export * from "./audit";
export * from "./chat";
export * from "./legacy";
export * from "./memory";
export * from "./operations";
export * from "./personas";
export * from "./users";
export * from "./voice";
