package vn.saolang.papers.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.saolang.papers.Certificate;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.Paper;
import vn.saolang.papers.PaperWords;

/** Writes a paper as DOCX: styles, A4, margins, page numbers from page 2, the same bytes for the same paper. */
public final class WriteDocx {

    private WriteDocx() {}

    /** The DOCX's bytes. */
    public static byte[] bytes(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DocxStyles.define(document);
            switch (paper) {
                case OfficialPaper official -> new DocxPaper(document).write(official);
                case Certificate certificate -> new DocxCertificate(document).write(certificate);
            }
            describe(document, paper);
            document.write(out);
            return repacked(out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void describe(XWPFDocument document, Paper paper) {
        POIXMLProperties.CoreProperties about = document.getProperties().getCoreProperties();
        Date day = Date.from(
                Dated.of(paper).atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
        about.setTitle(PaperWords.clean(paper.title()));
        about.setCreator("Sao Làng");
        about.setCreated(Optional.of(day));
        about.setModified(Optional.of(day));
        about.getUnderlyingProperties().setLanguageProperty("vi-VN");
    }

    /** The archive with its parts in one order and without the clock's time, so that bytes can be compared. */
    private static byte[] repacked(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
