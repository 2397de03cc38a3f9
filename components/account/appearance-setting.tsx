"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { THEME_COOKIE, type Theme } from "@/components/layout/theme";
import { announce } from "@/components/ui/announce";
import { Segmented } from "@/components/ui/segmented";
import { Row, Section } from "./section";

const YEAR_S = 365 * 86_400;

const options: { value: Theme; label: string; icon: React.ReactNode }[] = [
  { value: "system", label: "System", icon: <Monitor aria-hidden className="size-4" /> },
  { value: "light", label: "Light", icon: <Sun aria-hidden className="size-4" /> },
  { value: "dark", label: "Dark", icon: <Moon aria-hidden className="size-4" /> },
];

/** Light, dark, or as the system is; kept in this browser. */
export function AppearanceSetting({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  function choose(next: Theme) {
    setTheme(next);
    keepTheme(next);
    announce("Saved");
  }
  return (
    <Section title="Appearance" lead="In this browser.">
      <Row>
        <Segmented label="Appearance" options={options} value={theme} onChange={choose} />
      </Row>
    </Section>
  );
}

function keepTheme(theme: Theme) {
  // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing in browsers we serve
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${YEAR_S}; samesite=lax`;
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
}
