import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Ensemble",
    short_name: "Ensemble",
    description: "Several AI personas, each with its own memory, voice and face.",
    id: "/",
    start_url: "/chat",
    display: "standalone",
    background_color: "#fbf9f7",
    theme_color: "#fbf9f7",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
