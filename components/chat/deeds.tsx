"use client";

import { createContext, useContext } from "react";
import type { Item } from "./timeline";

export type Deed = "thinking" | "remember" | "forget";

/** Opens the window of what can be done with a message. Null where nothing of the kind is offered. */
export const Deeds = createContext<((deed: Deed, item: Item) => void) | null>(null);

export const useDeeds = () => useContext(Deeds);
