import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import Markdown from "./markdown";

const html = (text: string, streaming = false) =>
  renderToStaticMarkup(<Markdown text={text} streaming={streaming} />);

describe("a reply's Markdown", () => {
  it("shows words, lists, quotes, tables and code", () => {
    expect(html("A **bold** *word* and ~~not~~ `this`")).toBe(
      "<p>A <strong>bold</strong> <em>word</em> and <del>not</del> <code>this</code></p>",
    );
    expect(html("- a\n- b\n\n3. c\n4. d")).toBe(
      '<ul><li>a</li><li>b</li></ul><ol start="3"><li>c</li><li>d</li></ol>',
    );
    expect(html("> well\n\n---")).toBe("<blockquote><p>well</p></blockquote><hr/>");
    expect(html("| a | b |\n|---|--:|\n| 1 | 2 |")).toContain('<td style="text-align:right">2</td>');
    const code = html("```ts\nconst a = '<b>';\n```");
    expect(code).toContain("<code>const a = &#x27;&lt;b&gt;&#x27;;</code>");
    expect(code).toContain('aria-label="Copy ts"');
  });

  it("gives every heading one level below the page's own, and no id", () => {
    expect(html("# One\n\n### Three")).toBe('<h2 data-level="1">One</h2><h2 data-level="3">Three</h2>');
  });

  it("keeps raw HTML as text", () => {
    const shown = html(
      "Hello <b>you</b> <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n\n<!-- note -->",
    );
    expect(shown).not.toMatch(/<(b|img|script|!--)/);
    expect(shown).toContain("&lt;script&gt;");
  });

  it("never shows an image; its description leads to it", () => {
    expect(html("![a cat](https://example.org/cat.png)")).toBe(
      '<p><a href="https://example.org/cat.png" target="_blank" rel="noopener noreferrer nofollow">a cat</a></p>',
    );
    expect(html("see ![](https://example.org/pixel.gif?secret)")).toBe("<p>see </p>");
    expect(html("![x](data:image/png;base64,AAAA)")).toBe("<p>x</p>");
    expect(html("[![inner](https://a.example/b.png)](https://c.example)")).not.toContain("<img");
  });

  it("follows only http, https and mailto", () => {
    expect(html("[a](https://example.org)")).toContain('href="https://example.org/"');
    expect(html("write to ann@example.org")).toContain('href="mailto:ann@example.org"');
    for (const target of [
      "javascript:alert(1)",
      "/settings",
      "//evil.example",
      "file:///etc",
      "vbscript:x",
      "#a",
    ])
      expect(html(`[a](${target})`)).not.toContain("href");
  });

  it("ticks tasks in words", () => {
    expect(html("- [x] done\n- [ ] open")).not.toContain("<input");
    expect(html("- [x] done")).toContain("Done:");
  });

  it("keeps a footnote's words", () => {
    const shown = html("Yes[^1].\n\n[^1]: Because.");
    expect(shown).toContain("<sup>1</sup> Because.");
    expect(shown).not.toContain("id=");
  });

  it("holds back half a mark while it streams", () => {
    expect(html("This is **very", true)).not.toContain("**");
    expect(html("```js\nlet a", true)).toContain("let a");
  });

  it("makes no dangerous element or address of anything", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "<img src=x onerror=alert(1)>",
        "![a](http://x.example/p.png)",
        "<svg/onload=alert(1)>",
        "[a](javascript:alert(1))",
        "<javascript:alert(1)>",
        "<a href='javascript:x'>",
        "[a]: javascript:x\n\n[a]",
        "```",
        "|",
        "\n\n",
        "> ",
        "- ",
        "&#106;avascript:",
        "<iframe src=//e>",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, streaming) => {
        const shown = html(pieces.join(""), streaming);
        expect(shown).not.toMatch(
          /<(img|script|svg(?! xmlns)|iframe|object|embed|link|style|form|input|meta|base)/i,
        );
        expect(shown).not.toMatch(/<[^>]*\son\w+=/i);
        expect(shown).not.toMatch(/<[^>]*\ssrc=/i);
        for (const [, href] of shown.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(https?:|mailto:)/);
      }),
      { numRuns: 400 },
    );
  });
});
