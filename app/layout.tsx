import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { THEME_COOKIE, themeOf } from "@/components/layout/theme";
import { Notices } from "@/components/ui/notices";

export const metadata: Metadata = {
  title: { default: "Ensemble", template: "%s · Ensemble" },
  description:
    "Several AI personas, each with its own memory, voice and face, none knowing what was told to another.",
  applicationName: "Ensemble",
  appleWebApp: { capable: true, title: "Ensemble", statusBarStyle: "default" },
  formatDetection: { telephone: false, email: false, address: false },
};

/** The page's ground in both themes, for the browser's own bars. */
const ground = { light: "#fbf9f7", dark: "#100f14" };

export async function generateViewport(): Promise<Viewport> {
  const theme = await chosenTheme();
  return {
    width: "device-width",
    initialScale: 1,
    viewportFit: "cover",
    // The keyboard makes the page shorter instead of covering the composer.
    interactiveWidget: "resizes-content",
    themeColor:
      theme === "system"
        ? [
            { media: "(prefers-color-scheme: light)", color: ground.light },
            { media: "(prefers-color-scheme: dark)", color: ground.dark },
          ]
        : ground[theme],
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await chosenTheme();
  return (
    <html lang="en" data-theme={theme === "system" ? undefined : theme}>
      <body>
        {children}
        <Notices />
      </body>
    </html>
  );
}

async function chosenTheme() {
  return themeOf((await cookies()).get(THEME_COOKIE)?.value);
}
