package vn.saolang.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.saolang.files.model.FileInspection;
import vn.saolang.files.model.Inspection;

/** Every kind that is taken, and every trick that is not. */
class FileInspectionTest {

    @TempDir
    Path folder;

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("giay-phep.pdf", Samples.pdf(), FileKind.PDF),
                Arguments.of("ẢNH SẢN PHẨM.JPG", Samples.image("jpg"), FileKind.JPG),
                Arguments.of("anh.jpeg", Samples.join(Samples.image("jpg"), new byte[] {1, 2, 3}), FileKind.JPG),
                Arguments.of("anh.png", Samples.image("png"), FileKind.PNG),
                Arguments.of("bien-ban.docx", Samples.docx(), FileKind.DOCX),
                Arguments.of("doanh thu.xlsx", Samples.xlsx(), FileKind.XLSX),
                Arguments.of("ghi-am.mp3", Samples.mp3(), FileKind.MP3),
                Arguments.of("ghi-am.mp3", Samples.mp3WithTag(), FileKind.MP3),
                Arguments.of("phim.mp4", Samples.mp4(), FileKind.MP4),
                Arguments.of("loi-noi.webm", Samples.webm(2), FileKind.WEBM),
                Arguments.of("loi-noi.ogg", Samples.ogg("OpusHead\1"), FileKind.OGG),
                Arguments.of("Ghi âm 3.m4a", Samples.mp4(), FileKind.M4A));
    }

    @ParameterizedTest(name = "{0} is taken as {2}")
    @MethodSource("good")
    void soundFilesAreTaken(String name, byte[] content, FileKind kind) throws IOException {
        assertThat(inspect(name, content)).isEqualTo(new Inspection.Accepted(kind));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("a.exe", Samples.pdf(), "TYPE_NOT_ALLOWED"),
                Arguments.of("khong-duoi", Samples.pdf(), "TYPE_NOT_ALLOWED"),
                Arguments.of("a.svg", Samples.svg(), "TYPE_NOT_ALLOWED"),
                Arguments.of("a.docm", Samples.docmNamedDocx(), "TYPE_NOT_ALLOWED"),
                Arguments.of("a.pdf.html", Samples.html(), "TYPE_NOT_ALLOWED"),
                Arguments.of("a.pdf", new byte[0], "EMPTY"),
                Arguments.of("a.jpg", Samples.svg(), "NAME_AND_CONTENT_DIFFER"),
                Arguments.of("a.png", Samples.html(), "NAME_AND_CONTENT_DIFFER"),
                Arguments.of("a.pdf", Samples.html(), "NAME_AND_CONTENT_DIFFER"),
                Arguments.of("a.jpg", Samples.image("png"), "NAME_AND_CONTENT_DIFFER"),
                Arguments.of("a.jpg", Samples.image("gif"), "NAME_AND_CONTENT_DIFFER"),
                Arguments.of("a.pdf", Samples.docx(), "NAME_AND_CONTENT_DIFFER"),
                Arguments.of("a.pdf", Samples.gifAndPdf(), "NAME_AND_CONTENT_DIFFER"),
                Arguments.of("a.mp4", Samples.quickTime(), "NAME_AND_CONTENT_DIFFER"),
                Arguments.of("a.mp3", Samples.mp4(), "NAME_AND_CONTENT_DIFFER"),
                Arguments.of("a.pdf", Samples.join(new byte[] {10, 10}, Samples.pdf()), "TWO_FORMATS"),
                Arguments.of("a.pdf", Samples.join(Samples.pdf(), Samples.plainZip()), "TWO_FORMATS"),
                Arguments.of("a.jpg", Samples.join(Samples.image("jpg"), Samples.plainZip()), "TWO_FORMATS"),
                Arguments.of("a.png", Samples.join(Samples.image("png"), Samples.html()), "TWO_FORMATS"),
                Arguments.of("a.mp4", Samples.join(Samples.mp4(), Samples.plainZip()), "TWO_FORMATS"),
                Arguments.of("a.pdf", Samples.cut(Samples.pdf(), 0.6), "DAMAGED"),
                Arguments.of("a.jpg", Samples.cut(Samples.image("jpg"), 0.8), "DAMAGED"),
                Arguments.of("a.png", Samples.cut(Samples.image("png"), 0.8), "DAMAGED"),
                Arguments.of("a.docx", Samples.cut(Samples.docx(), 0.7), "DAMAGED"),
                Arguments.of("a.mp4", Samples.cut(Samples.mp4(), 0.8), "DAMAGED"),
                Arguments.of("a.webm", Samples.webm(1), "DAMAGED"),
                Arguments.of("a.webm", Samples.cut(Samples.webm(2), 0.5), "DAMAGED"),
                Arguments.of("a.webm", Samples.html(), "NAME_AND_CONTENT_DIFFER"),
                Arguments.of("a.webm", Samples.join(Samples.webm(2), Samples.plainZip()), "TWO_FORMATS"),
                Arguments.of("a.ogg", Samples.ogg("theora-0"), "DAMAGED"),
                Arguments.of("a.ogg", Samples.cut(Samples.ogg("OpusHead\1"), 0.9), "DAMAGED"),
                Arguments.of("a.ogg", Samples.join(Samples.ogg("OpusHead\1"), Samples.html()), "DAMAGED"),
                Arguments.of("a.ogg", Samples.svg(), "NAME_AND_CONTENT_DIFFER"),
                Arguments.of("a.mp3", Samples.cut(Samples.mp3(), 0.05), "DAMAGED"),
                Arguments.of("a.mp3", new byte[3000], "DAMAGED"),
                Arguments.of("a.docx", Samples.plainZip(), "DAMAGED"),
                Arguments.of("a.docx", Samples.xlsx(), "DAMAGED"),
                Arguments.of("a.docx", Samples.oldOffice(), "ENCRYPTED"),
                Arguments.of("a.docx", Samples.docxWithMacros(), "MACROS"),
                Arguments.of("a.docx", Samples.docmNamedDocx(), "MACROS"),
                Arguments.of("a.docx", Samples.docxThatFetchesItsTemplate(), "MACROS"),
                Arguments.of("a.docx", Samples.zipBomb(), "ZIP_BOMB"),
                Arguments.of("a.xlsx", Samples.zipOfManyEntries(), "ZIP_BOMB"),
                Arguments.of("a.png", Samples.hugePng(), "IMAGE_TOO_LARGE"));
    }

    @ParameterizedTest(name = "{index}: {0} is refused as {2}")
    @MethodSource("bad")
    void everythingElseIsRefusedWithItsReason(String name, byte[] content, String code) throws IOException {
        assertThat(inspect(name, content)).isInstanceOfSatisfying(Inspection.Rejected.class, rejected -> {
            assertThat(rejected.refusal().code()).isEqualTo("files." + code);
            assertThat(rejected.refusal().args()).first().isEqualTo(name);
        });
    }

    private Inspection inspect(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);
        return FileInspection.inspect(file, name);
    }
}
