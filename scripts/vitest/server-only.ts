// What `import "server-only"` becomes under Vitest: the real module throws outside a server bundle.
export {};
