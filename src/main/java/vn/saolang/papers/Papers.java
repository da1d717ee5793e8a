package vn.saolang.papers;

import java.text.Normalizer;
import java.util.Locale;
import vn.saolang.papers.app.WriteDocx;
import vn.saolang.papers.app.WritePdf;

/** Turns a paper into a file. Pure: the same paper gives the same bytes. */
public final class Papers {

    private Papers() {}

    /** A written paper: its bytes, media type, and a file name of ASCII letters, digits and dashes. */
    public record PaperFile(byte[] bytes, String mediaType, String name) {}

    /** Writes the paper in the format asked for. */
    public static PaperFile write(Paper paper, PaperFormat format) {
        byte[] bytes =
                switch (format) {
                    case DOCX -> WriteDocx.bytes(paper);
                    case PDF -> WritePdf.bytes(paper);
                };
        return new PaperFile(bytes, format.mediaType(), fileName(paper.title()) + "." + format.extension());
    }

    private static String fileName(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "paper" : plain.substring(0, Math.min(80, plain.length()));
    }
}
