package vn.saolang.papers.app;

/** The look of papers in PDF: A4, margins 20, 20, 30, 15 mm, serif 13, page number on top from page 2. */
final class Stylesheet {

    static final String PAPER = """
            @page { size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm;
              @top-center { content: counter(page); font-family: Tinos; font-size: 13pt; } }
            @page :first { @top-center { content: none; } }
            * { font-family: Tinos; }
            body { font-size: 13pt; line-height: 1.3; margin: 0; word-wrap: break-word; }
            p { margin: 0 0 5pt 0; text-align: justify; }
            .plain, .bold, .basis { text-indent: 10mm; }
            .bold { font-weight: bold; }
            .guidance, .basis { font-style: italic; }
            .label { page-break-after: avoid; }
            .centred, .centred_bold, .centred_italic { text-align: center; }
            .centred_bold { font-weight: bold; }
            .centred_italic { font-style: italic; }
            .note { font-size: 11pt; }
            h1, h2, h3 { font-size: 13pt; margin: 8pt 0 5pt 0; font-weight: bold; page-break-after: avoid; }
            h1 { text-align: center; }
            h3 { font-style: italic; }
            .form-label { font-size: 11pt; font-style: italic; text-align: right; margin-bottom: 8pt; }
            table { border-collapse: collapse; width: 100%; }
            td, th { vertical-align: top; padding: 0; }
            .masthead { table-layout: fixed; margin-bottom: 10pt; }
            .masthead td { text-align: center; }
            .organ { width: 42%; padding-right: 6pt; }
            .nation { width: 58%; white-space: nowrap; }
            .parent, .issuer { font-size: 12pt; }
            .issuer, .nation-name, .motto { font-weight: bold; }
            .nation-name { font-size: 12pt; white-space: nowrap; }
            .motto { font-size: 13pt; border-bottom: 0.75pt solid #000; padding-bottom: 1.5pt; }
            .rule { width: 30%; margin: 2pt auto 0 auto; border-top: 0.75pt solid #000; height: 1pt; }
            .number, .date { padding-top: 6pt; }
            .date { font-style: italic; }
            .about { font-size: 12pt; }
            .title { text-align: center; margin: 14pt 0 10pt 0; }
            .kind, .subject { font-weight: bold; }
            .kind { font-size: 14pt; }
            .goes-with { font-style: italic; }
            .title .rule { width: 22%; }
            .addressee { text-align: center; margin: 8pt 0 10pt 0; }
            .addressees { margin: 8pt 0 10pt 30mm; }
            .addressees .one { margin-left: 18mm; }
            .authority { font-weight: bold; text-align: center; margin: 6pt 0; }
            .fields { table-layout: fixed; margin-bottom: 5pt; }
            .checks { width: auto; margin-bottom: 5pt; }
            .checks td { white-space: nowrap; }
            .box { font-size: 15pt; line-height: 1; }
            .tick { margin-left: -9pt; font-size: 12pt; font-weight: bold; }
            .grid { margin: 4pt 0 8pt 0; font-size: 12pt; line-height: 1.2; table-layout: fixed;
              -fs-table-paginate: paginate; }
            .grid td, .grid th { border: 0.5pt solid #000; padding: 2.5pt 3.5pt; }
            .grid th { text-align: center; vertical-align: middle; font-weight: bold; }
            .grid tr { page-break-inside: avoid; }
            .grid .centre { text-align: center; }
            .grid .right { text-align: right; }
            .strong td { font-weight: bold; background-color: #efefef; }
            .closing { table-layout: fixed; margin-top: 10pt; page-break-inside: avoid; page-break-before: avoid; }
            .closing td { text-align: center; }
            .closing .recipients { text-align: left; font-size: 11pt; }
            .to { font-size: 12pt; font-weight: bold; font-style: italic; }
            .signature .authority { margin: 0; }
            .hand { height: 56pt; }
            .caption { font-size: 10pt; text-align: center; }
            .break { page-break-after: always; }
            """;

    private Stylesheet() {}
}
