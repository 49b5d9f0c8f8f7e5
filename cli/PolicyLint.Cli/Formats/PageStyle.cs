namespace PolicyLint.Cli.Formats;

/// <summary>The look of every page that the tool writes. Contrast is at least 4.5:1; nothing is said by colour alone; A4 on paper.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root { color-scheme: light; --ink: #1b1f24; --faint: #57606a; --line: #d0d7de; --error: #a40e26; --warning: #7a4b00; --info: #0550ae; --good: #116329; }
        * { box-sizing: border-box; }
        body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.6 system-ui, "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", "Noto Sans JP", sans-serif; }
        main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.5rem; }
        h1 { font-size: 1.8rem; line-height: 1.3; margin: 0 0 .3rem; }
        h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; border-bottom: 2px solid var(--line); padding-bottom: .2rem; }
        h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; overflow-wrap: anywhere; }
        code, pre { font-family: ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono CJK JP", monospace; font-size: .88em; }
        pre { background: #f6f8fa; border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; overflow-x: auto; line-height: 1.35; }
        a { color: #0550ae; } a:focus-visible { outline: 3px solid #0550ae; outline-offset: 2px; }
        .day { color: var(--faint); margin: 0 0 1rem; }
        .badge { display: inline-block; border: 1px solid currentColor; border-radius: 4px; padding: 0 .45em; font-size: .82em; font-weight: 600; white-space: nowrap; }
        article { border-left: 4px solid var(--line); padding: .1rem 0 .1rem .9rem; margin: 0 0 1.2rem; }
        article p { margin: .3rem 0; }
        .error { border-color: var(--error); } .error .badge, .error .carets, .badge.error { color: var(--error); }
        .warning { border-color: var(--warning); } .warning .badge, .warning .carets, .badge.warning { color: var(--warning); }
        .info { border-color: var(--info); } .info .badge, .info .carets, .badge.info { color: var(--info); }
        .badge.good { color: var(--good); } .badge.none { color: var(--faint); }
        .not-checked { border: 2px solid var(--error); border-radius: 4px; padding: .2rem 1rem; margin: 1.2rem 0; }
        table { border-collapse: collapse; width: 100%; margin: .6rem 0 1.2rem; font-size: .94rem; }
        caption { text-align: left; color: var(--faint); padding-bottom: .3rem; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
        thead th { border-bottom: 2px solid var(--faint); vertical-align: bottom; } tbody th { font-weight: 600; }
        time { white-space: nowrap; font-variant-numeric: tabular-nums; }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .8rem; padding: 0; margin: 1rem 0; list-style: none; }
        .tiles li { border: 1px solid var(--line); border-top-width: 4px; border-radius: 6px; padding: .6rem .9rem; }
        .tiles .error { border-top-color: var(--error); } .tiles .warning { border-top-color: var(--warning); } .tiles .info { border-top-color: var(--info); } .tiles .none strong { color: var(--faint); }
        .attention { padding-left: 1.2rem; } .attention li { margin: .2rem 0; }
        .way.forbidden { color: var(--error); font-weight: 600; } .way.unguarded { color: var(--warning); } .way.guarded { color: var(--good); }
        .path { margin: -.3rem 0 .6rem; color: var(--faint); } small { color: var(--faint); font-weight: 400; } th small { white-space: nowrap; } figure { margin: 1rem 0; }
        .sheet th { width: 13rem; }
        .tiles strong { display: block; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
        svg { max-width: 100%; height: auto; }
        nav ul { columns: 2; padding-left: 1.2rem; }
        @page { size: A4; margin: 16mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, sans-serif; color: #57606a; } }
        @media print {
          body { font-size: 10pt; line-height: 1.5; } main { max-width: none; padding: 0; } nav { display: none; } a { color: inherit; text-decoration: none; }
          h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 1.6rem; } h2, h3, .path, caption { break-after: avoid; } thead { display: table-header-group; }
          article, tr, .tiles, figure, .sheet { break-inside: avoid; } article { margin-bottom: .8rem; } th, td { padding: .2rem .5rem; } .matrix { font-size: .88em; } .matrix th, .matrix td { padding: .2rem .3rem; } .tiles { grid-template-columns: repeat(5, 1fr); } pre { white-space: pre-wrap; }
        }
        """;
}
