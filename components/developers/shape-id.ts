/** Where on the page a shape is described. */
export const shapeId = (name: string) => `shape-${name}`;
