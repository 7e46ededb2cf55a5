import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import {
  createDarkTheme,
  createDOMRenderer,
  createLightTheme,
  FluentProvider,
  makeStaticStyles,
  RendererProvider,
  type Theme,
} from "@fluentui/react-components";
import { brand } from "../../shared/brand.js";
import type { Language } from "../../shared/language.js";
import { LanguageContext } from "./speak.js";

const light: Theme = createLightTheme(brand);
/** The brand's own shades are too dark to be read on a dark ground. */
const dark: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
  colorBrandForegroundLinkSelected: brand[120],
};

/** The page's content policy lets styles in by this response's nonce alone. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const renderer = createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } });

const darkWanted = window.matchMedia("(prefers-color-scheme: dark)");

function onDarkWanted(listener: () => void): () => void {
  darkWanted.addEventListener("change", listener);
  return () => {
    darkWanted.removeEventListener("change", listener);
  };
}

/** Nothing moves for who asked for that; links are known without their colour where the device chooses the colours. Fields and buttons become as narrow as they must, their words on several lines: a pane at 200 % has 160 px. */
const usePage = makeStaticStyles([
  "@media (prefers-reduced-motion: reduce) { *, *::before, *::after { transition: none !important; animation: none !important; } div.fui-ProgressBar__bar { opacity: 0.5 !important; } }",
  "@media (forced-colors: active) { a.fui-Link, button.fui-Link { color: LinkText; text-decoration: underline; } }",
  {
    "body, h1, h2, h3, p, ul, dl, dd": { margin: 0 },
    "div.fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "span.fui-Input, span.fui-Select, span.fui-Textarea": { minWidth: 0, maxWidth: "100%" },
    "span.fui-Textarea > textarea, span.fui-Select > select": { minWidth: 0, width: "100%" },
    "button.fui-Button": { minWidth: "min(96px, 100%)", maxWidth: "100%", overflowWrap: "anywhere", whiteSpace: "normal" },
    "a.fui-Link, div.fui-MessageBarBody, span.fui-Checkbox, label.fui-Checkbox__label": { minWidth: 0, overflowWrap: "anywhere" },
    "nav button.fui-Button": { minWidth: 0 },
  },
]);

function Page(props: { readonly children: ReactNode }): ReactNode {
  usePage();
  return props.children;
}

/** What stands round every page: Planark's theme, light or dark as the person's device asks, and the language for texts and screen readers. */
export function Look(props: { readonly language: Language; readonly children: ReactNode }): ReactNode {
  const isDark = useSyncExternalStore(onDarkWanted, () => darkWanted.matches);
  useEffect(() => {
    document.documentElement.lang = props.language;
  }, [props.language]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={isDark ? dark : light}>
        <LanguageContext value={props.language}>
          <Page>{props.children}</Page>
        </LanguageContext>
      </FluentProvider>
    </RendererProvider>
  );
}
