package vn.saolang.papers.app;

import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Certificate;
import vn.saolang.papers.PaperWords;

/** A certificate as XHTML for the PDF: A4 landscape. */
final class CertificateMarkup {

    private static final String LOOK = """
            @page { size: 297mm 210mm; margin: 0; }
            * { font-family: 'Be Vietnam Pro'; }
            body { margin: 0; color: #1c2b21; font-size: 11.5pt; line-height: 1.5; text-align: center;
              word-wrap: break-word; }
            .frame { position: absolute; left: 8mm; top: 8mm; width: 281mm; height: 194mm; }
            .mark { position: absolute; left: 30mm; top: 192mm; width: 237mm; font-size: 9pt; color: #a33;
              font-weight: 600; letter-spacing: 1pt; }
            .ended { position: absolute; left: 0; top: 0; width: 297mm; padding: 1.5mm 0; background: #b3261e; color: #fff;
              font-weight: 700; font-size: 12pt; line-height: 1.25; }
            .sheet { position: absolute; left: 32mm; top: 15mm; width: 233mm; }
            .nation { font-weight: 600; font-size: 11pt; }
            .motto span { font-weight: 600; font-size: 11pt; border-bottom: 0.75pt solid #c99a2e; padding-bottom: 1pt; }
            .issuer { margin-top: 4mm; font-weight: 600; color: #1f6b3b; font-size: 12pt; }
            .kind { font-weight: 700; font-size: 34pt; color: #1f6b3b; letter-spacing: 2pt; line-height: 1.25;
              margin-top: 2.5mm; }
            .what { font-weight: 600; font-size: 13pt; color: #8a6714; letter-spacing: 1pt; }
            .stars { margin: 3.5mm auto 2mm auto; width: 90mm; height: 15mm; }
            .rank { font-weight: 600; color: #8a6714; font-size: 13pt; }
            .product { font-weight: 700; font-size: 23pt; margin-top: 3mm; line-height: 1.25; }
            .facts { margin-top: 2.5mm; font-size: 12.5pt; }
            .facts b { font-weight: 600; }
            table { width: 233mm; position: absolute; left: 32mm; top: 146mm; table-layout: fixed;
              border-collapse: collapse; }
            td { vertical-align: top; padding: 0; text-align: center; line-height: 1.4; }
            td.check { width: 33mm; }
            td.valid { text-align: left; font-size: 10pt; width: 92mm; padding-top: 2mm; padding-left: 3mm; }
            .authority { font-weight: 700; }
            .day { font-style: normal; }
            .hand { height: 17mm; }
            .url { font-size: 7.5pt; }
            """;

    private final Certificate certificate;
    private final Markup out = new Markup();

    private CertificateMarkup(Certificate certificate) {
        this.certificate = certificate;
    }

    static String document(Certificate certificate) {
        return new CertificateMarkup(certificate).write();
    }

    private String write() {
        out.raw("<html lang=\"vi\"><head>").element("title", "", certificate.title());
        out.raw("<style>" + LOOK + "</style></head><body><div class=\"frame\">");
        out.drawing("frame", "", 281, 194).raw("</div>").open("div", "sheet");
        out.element("div", "nation", PaperMarkup.NATION).open("div", "motto");
        out.element("span", "", PaperMarkup.MOTTO).close("div");
        out.element("div", "issuer", PaperWords.capitals(certificate.issuer()));
        out.element("div", "kind", "GIẤY CHỨNG NHẬN");
        out.element("div", "what", "KẾT QUẢ PHÂN HẠNG SẢN PHẨM OCOP");
        out.open("div", "stars")
                .drawing("stars", String.valueOf(certificate.stars()), 90, 15)
                .close("div");
        out.element("div", "rank", "HẠNG " + certificate.stars() + " SAO");
        out.element("div", "product", certificate.product());
        facts();
        out.close("div").open("table", "").open("tr", "");
        checkCell();
        validity();
        signature();
        out.close("tr").close("table");
        if (certificate.mark() != null) {
            out.element("div", "mark", certificate.mark());
        }
        if (certificate.ended() != null) {
            out.element("div", "ended", certificate.ended());
        }
        return out.raw("</body></html>").toString();
    }

    private void facts() {
        out.open("div", "facts");
        fact("Chủ thể: ", certificate.entity());
        fact("Địa chỉ: ", certificate.address());
        fact("Nhóm sản phẩm: ", certificate.group());
        out.close("div");
    }

    private void fact(String label, @Nullable String value) {
        out.open("div", "").text(label).element("b", "", PaperWords.or(value)).close("div");
    }

    private void checkCell() {
        out.open("td", "check").drawing("qr", PaperWords.clean(certificate.checkUrl()), 31, 31);
        out.close("td");
    }

    private void validity() {
        out.open("td", "valid");
        fact("Mã sản phẩm: ", certificate.productCode());
        fact("Quyết định số: ", certificate.decision());
        out.element("div", "", PaperWords.longDate(certificate.decidedOn()));
        fact("Có giá trị đến hết ngày: ", PaperWords.day(certificate.validUntil()));
        out.element("div", "url", "Tra cứu: " + certificate.checkUrl());
        out.close("td");
    }

    private void signature() {
        out.open("td", "");
        out.element("div", "day", PaperWords.dateLine(certificate.place(), certificate.issuedOn()));
        certificate.authority().forEach(line -> out.element("div", "authority", line));
        out.raw("<div class=\"hand\">&#160;</div>");
        if (certificate.signer() != null) {
            out.element("div", "authority", certificate.signer());
        }
        out.close("td");
    }
}
