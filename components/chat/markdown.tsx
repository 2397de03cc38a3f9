import { type MarkdownToJSX, parser, RuleType } from "markdown-to-jsx/react";
import { Fragment, type ReactNode } from "react";
import { CodeBlock } from "@/components/ui/code-block";
import { safeHref } from "./safe-href";
import { FadingText } from "./words";

type Node = MarkdownToJSX.ASTNode;

/**
 * A reply's Markdown. Only what is named here becomes an element: raw HTML stays text, an image is a link that bears
 * its description, and nothing is loaded from anywhere. Headings are all of one level below the page's own.
 */
export default function Markdown({ text, streaming }: { text: string; streaming: boolean }) {
  const nodes = parser(text, {
    disableParsingRawHTML: true,
    disableFrontmatter: true,
    optimizeForStreaming: streaming,
  });
  return nodes.map((node, index) => <Part key={keyOf(index)} node={node} fade={streaming} />);
}

/** Text only ever grows at its end, so a part is known by its place. */
const keyOf = (index: number) => index;

function Parts({ nodes, fade }: { nodes: Node[]; fade: boolean }): ReactNode {
  return nodes.map((node, index) => <Part key={keyOf(index)} node={node} fade={fade} />);
}

function Part({ node, fade }: { node: Node; fade: boolean }): ReactNode {
  switch (node.type) {
    case RuleType.text:
      return fade ? <FadingText text={node.text} /> : node.text;
    case RuleType.textFormatted:
      return <Formatted tag={node.tag}>{<Parts nodes={node.children} fade={fade} />}</Formatted>;
    case RuleType.paragraph:
      return (
        <p>
          <Parts nodes={node.children} fade={fade} />
        </p>
      );
    case RuleType.heading:
      return (
        <h2 data-level={node.level}>
          <Parts nodes={node.children} fade={fade} />
        </h2>
      );
    case RuleType.blockQuote:
      return (
        <blockquote>
          <Parts nodes={node.children} fade={fade} />
        </blockquote>
      );
    case RuleType.unorderedList:
      return <ul>{items(node.items, fade)}</ul>;
    case RuleType.orderedList:
      return <ol start={node.start}>{items(node.items, fade)}</ol>;
    case RuleType.codeBlock:
      return <CodeBlock text={node.text} language={node.lang} />;
    case RuleType.codeInline:
      return <code>{node.text}</code>;
    case RuleType.link:
      return (
        <Away target={node.target}>
          <Parts nodes={node.children} fade={fade} />
        </Away>
      );
    case RuleType.image:
      return node.alt ? <Away target={node.target}>{node.alt}</Away> : null;
    case RuleType.table:
      return <Table node={node} fade={fade} />;
    case RuleType.gfmTask:
      return <Task done={node.completed} />;
    case RuleType.footnoteReference:
      return <sup>{node.text}</sup>;
    case RuleType.refCollection:
      return <Footnotes refs={node.refs} />;
    case RuleType.breakLine:
      return <br />;
    case RuleType.breakThematic:
      return <hr />;
    case RuleType.htmlComment:
      return node.text;
    default:
      return null;
  }
}

function items(list: Node[][], fade: boolean) {
  return list.map((nodes, index) => (
    <li key={keyOf(index)}>
      <Parts nodes={nodes} fade={fade} />
    </li>
  ));
}

function Formatted({ tag, children }: { tag: string; children: ReactNode }) {
  if (tag === "strong") return <strong>{children}</strong>;
  if (tag === "em") return <em>{children}</em>;
  if (tag === "del") return <del>{children}</del>;
  return <Fragment>{children}</Fragment>;
}

/** A link out of the product; without an address that may be followed, its words alone. */
function Away({ target, children }: { target: string | null; children: ReactNode }) {
  const href = safeHref(target);
  if (!href) return <Fragment>{children}</Fragment>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

function Task({ done }: { done: boolean }) {
  return (
    <>
      <span aria-hidden>{done ? "☑" : "☐"}</span>
      <span className="sr-only">{done ? "Done:" : "To do:"}</span>
    </>
  );
}

function Table({ node, fade }: { node: MarkdownToJSX.TableNode; fade: boolean }) {
  const align = (index: number) => ({ textAlign: node.align[index] ?? undefined });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, with the keyboard too
    <section className="overflow-x-auto" tabIndex={0} aria-label="Table">
      <table>
        <thead>
          <tr>
            {node.header.map((cell, index) => (
              <th key={keyOf(index)} scope="col" style={align(index)}>
                <Parts nodes={cell} fade={fade} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {node.cells.map((row, index) => (
            <tr key={keyOf(index)}>
              {row.map((cell, column) => (
                <td key={keyOf(column)} style={align(column)}>
                  <Parts nodes={cell} fade={fade} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Footnotes({ refs }: { refs: MarkdownToJSX.ReferenceCollectionNode["refs"] }) {
  const notes = Object.entries(refs).filter(([label]) => label.startsWith("^"));
  return notes.map(([label, note]) => (
    <p key={label}>
      <sup>{label.slice(1)}</sup> {note.target}
    </p>
  ));
}
