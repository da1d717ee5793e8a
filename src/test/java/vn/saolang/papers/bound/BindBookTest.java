package vn.saolang.papers.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.saolang.papers.Block;
import vn.saolang.papers.PaperDraft;

/** The whole dossier as one book: page numbers of index and bookmarks, files that cannot be printed, the reader's name. */
class BindBookTest {

    private static final String SEAL = "a".repeat(64);
    private static final List<String> MARK = List.of("BẢN SAO CHO HỘI ĐỒNG", "Người đọc thứ nhất", "08:00 01/09/2026");

    @TempDir
    Path folder;

    @Test
    void theIndexNamesThePageOnWhichEachPartBegins() throws IOException {
        Map<Integer, String> pages = pagesOf(bound(List.of()));
        String index = pages.get(2);
        for (Map.Entry<String, String> line : Map.of(
                        "Giấy một", "Thân giấy một",
                        "hop-dong.pdf", "goc hop-dong trang 1",
                        "phieu.pdf", "goc phieu trang 1",
                        "Tệp kèm theo", "ghi-am.mp3")
                .entrySet()) {
            Matcher found =
                    Pattern.compile(Pattern.quote(line.getKey()) + "\\s+(\\d+)").matcher(index);
            assertThat(found.find()).as(line.getKey()).isTrue();
            assertThat(pages.get(Integer.parseInt(found.group(1)))).contains(line.getValue());
        }
        assertThat(index).contains("Mục lục".toUpperCase(java.util.Locale.ROOT));
        pages.forEach((number, text) ->
                assertThat(text).contains("19-05503-1-2026 · SHA-256 " + SEAL).contains(Integer.toString(number)));
    }

    @Test
    void bookmarksLeadToTheSamePages() throws IOException {
        try (PDDocument document = Loader.loadPDF(bound(List.of()).toFile())) {
            List<String> found = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                found.add(item.getTitle() + " " + number(document, item));
                for (PDOutlineItem child : item.children()) {
                    found.add("- " + child.getTitle() + " " + number(document, child));
                }
            }
            assertThat(found)
                    .containsExactly(
                            "Bìa 1",
                            "Mục lục 2",
                            "Giấy một 3",
                            "Tiêu chí 1.1 4",
                            "- hop-dong.pdf 4",
                            "- anh.png 7",
                            "Tiêu chí 1.2 8",
                            "- phieu.pdf 8",
                            "Tệp kèm theo 9");
        }
    }

    private static int number(PDDocument document, PDOutlineItem item) throws IOException {
        return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
    }

    @Test
    void whatCannotBePrintedIsListedByNameAndHashAndBreaksNothing() throws IOException {
        Map<Integer, String> pages = pagesOf(bound(List.of()));
        String last = pages.get(pages.size());
        assertThat(last).contains("ghi-am.mp3", "hong.pdf", "khoa.pdf", "c".repeat(20));
        assertThat(pages.get(2)).containsPattern("khoa.pdf\\s+tệp kèm theo");
    }

    @Test
    void aCopyBearsTheReadersNameOnEveryPage() throws IOException {
        Map<Integer, String> pages = pagesOf(bound(MARK));
        assertThat(pages).hasSize(9);
        pages.values().forEach(text -> assertThat(text).contains(MARK));
        pagesOf(bound(List.of())).values().forEach(text -> assertThat(text).doesNotContain("BẢN SAO"));
    }

    @Test
    void aLongIndexStillNamesTheRightPages() throws IOException {
        List<BookPart> parts = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            parts.add(new BookPart.Attached(
                    "tep-%03d.pdf".formatted(i), pdf("tep%03d".formatted(i), 1, 0), "application/pdf", SEAL));
        }
        Path file = folder.resolve("long.pdf");
        BindBook.to(file, book(parts, List.of()));
        Map<Integer, String> pages = pagesOf(file);
        String index = String.join(
                "\n", IntStream.rangeClosed(2, 6).mapToObj(pages::get).toList());
        Matcher found = Pattern.compile("tep-120.pdf\\s+(\\d+)").matcher(index);
        assertThat(found.find()).isTrue();
        assertThat(pages.get(Integer.parseInt(found.group(1)))).contains("goc tep120 trang 1");
    }

    @Test
    void markedCopiesOfFilesBearTheNameAndBrokenOnesAreRefused() throws Exception {
        Path copy = folder.resolve("copy.pdf");
        MarkedCopy.pdf(pdf("recipe", 2, 90), copy, MARK);
        Map<Integer, String> pages = pagesOf(copy);
        assertThat(pages).hasSize(2);
        pages.values().forEach(text -> assertThat(text).contains(MARK).contains("goc recipe"));
        Path broken = Files.writeString(folder.resolve("x.pdf"), "%PDF-1.4 nothing");
        assertThatThrownBy(() -> MarkedCopy.pdf(broken, copy, MARK)).isInstanceOf(CannotBeMarked.class);
        assertThatThrownBy(() -> MarkedCopy.pdf(locked(), copy, MARK)).isInstanceOf(CannotBeMarked.class);
        assertThatThrownBy(() -> MarkedCopy.picture(broken, copy, "png", MARK)).isInstanceOf(CannotBeMarked.class);
    }

    @Test
    void aMarkedPictureDiffersAndKeepsItsSize() throws Exception {
        Path picture = picture();
        Path copy = folder.resolve("copy.png");
        MarkedCopy.picture(picture, copy, "png", List.of("BẢN SAO", "Tên có 😀 lạ"));
        BufferedImage before = ImageIO.read(picture.toFile());
        BufferedImage after = ImageIO.read(copy.toFile());
        assertThat(after.getWidth()).isEqualTo(before.getWidth());
        long changed = IntStream.range(0, before.getWidth() * before.getHeight())
                .filter(i -> before.getRGB(i % 300, i / 300) != after.getRGB(i % 300, i / 300))
                .count();
        assertThat(changed).isGreaterThan(200);
    }

    private Path bound(List<String> mark) throws IOException {
        List<BookPart> parts = List.of(
                new BookPart.Written(
                        "Giấy một",
                        PaperDraft.titled("Một")
                                .add(Block.text("Thân giấy một"))
                                .done()),
                new BookPart.Group("Tiêu chí 1.1"),
                new BookPart.Attached("hop-dong.pdf", pdf("hop-dong", 3, 90), "application/pdf", SEAL),
                new BookPart.Attached("anh.png", picture(), "image/png", SEAL),
                new BookPart.Attached("hong.pdf", broken(), "application/pdf", "b".repeat(64)),
                new BookPart.Group("Tiêu chí 1.2"),
                new BookPart.Attached("phieu.pdf", pdf("phieu", 1, 0), "application/pdf", SEAL),
                new BookPart.Attached("khoa.pdf", locked(), "application/pdf", "c".repeat(64)),
                new BookPart.Attached("ghi-am.mp3", broken(), "audio/mpeg", "d".repeat(64)));
        Path file = folder.resolve("book.pdf");
        BindBook.to(file, book(parts, mark));
        return file;
    }

    private static Book book(List<BookPart> parts, List<String> mark) {
        return new Book(
                "Hồ sơ thử",
                PaperDraft.titled("Bìa").kind("HỒ SƠ", "thử").done(),
                "19-05503-1-2026 · SHA-256 " + SEAL,
                mark,
                parts);
    }

    private Path pdf(String name, int pages, int rotation) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage(PDRectangle.A5);
                page.setRotation(rotation);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(60, 300);
                    content.showText("goc " + name + " trang " + i);
                    content.endText();
                }
            }
            Path file = folder.resolve(name + ".pdf");
            document.save(file.toFile());
            return file;
        }
    }

    private Path locked() throws IOException {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    private Path broken() throws IOException {
        return Files.writeString(folder.resolve("broken.bin"), "%PDF-1.7\nnot at all");
    }

    private Path picture() throws IOException {
        Path file = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private static Map<Integer, String> pagesOf(Path file) throws IOException {
        Map<Integer, String> pages = new LinkedHashMap<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.put(i, stripper.getText(document));
            }
        }
        return pages;
    }
}
