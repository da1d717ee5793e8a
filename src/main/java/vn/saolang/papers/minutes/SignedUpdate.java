package vn.saolang.papers.minutes;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Whether a PDF is another one with digital signatures added behind it. It looks at the structure only: that the certificates are
 * valid, and whose they are, it does not know.
 */
public final class SignedUpdate {

    /** What was found. */
    public enum Finding {
        FINE,
        /** The file does not begin with the bytes of the other one: it was printed or saved anew. */
        NOT_AN_UPDATE,
        /** It cannot be read as a PDF. */
        DAMAGED,
        /** Its pages no longer are those of the other one. */
        PAGES_CHANGED,
        /** Fewer signatures than asked for. */
        TOO_FEW_SIGNATURES,
        /** Something stands behind the last signature, or a signature leaves a gap. */
        NOT_COVERED
    }

    private static final int RANGES = 4;

    private SignedUpdate() {}

    /** Compares. @param signatures how many it must bear at least */
    public static Finding check(byte[] frozen, byte[] signed, int signatures) {
        if (signed.length <= frozen.length || !Arrays.equals(frozen, 0, frozen.length, signed, 0, frozen.length)) {
            return Finding.NOT_AN_UPDATE;
        }
        try (PDDocument before = Loader.loadPDF(frozen);
                PDDocument after = Loader.loadPDF(signed)) {
            if (!samePages(before, after)) {
                return Finding.PAGES_CHANGED;
            }
            List<PDSignature> found = after.getSignatureDictionaries();
            if (found.size() < signatures) {
                return Finding.TOO_FEW_SIGNATURES;
            }
            boolean sound = found.stream().allMatch(one -> sound(one, frozen.length, signed));
            boolean whole = found.stream().anyMatch(one -> endOf(one) == signed.length);
            return sound && whole ? Finding.FINE : Finding.NOT_COVERED;
        } catch (IOException | RuntimeException unreadable) {
            return Finding.DAMAGED;
        }
    }

    private static boolean samePages(PDDocument before, PDDocument after) throws IOException {
        int pages = before.getNumberOfPages();
        if (after.getNumberOfPages() != pages) {
            return false;
        }
        for (int page = 0; page < pages; page++) {
            byte[] old = before.getPage(page).getContents().readAllBytes();
            if (!Arrays.equals(old, after.getPage(page).getContents().readAllBytes())) {
                return false;
            }
        }
        return true;
    }

    /** A signature covers from the first byte over the frozen ones, all but its own value, which is not empty. */
    private static boolean sound(PDSignature one, int frozen, byte[] signed) {
        int[] range = one.getByteRange();
        if (range == null || range.length != RANGES || range[0] != 0 || range[1] < frozen) {
            return false;
        }
        boolean inside = range[2] > range[1] && range[3] > 0 && endOf(one) <= signed.length;
        boolean valueOnly = inside && signed[range[1]] == '<' && signed[range[2] - 1] == '>';
        byte[] value = one.getContents();
        return valueOnly && value != null && value.length > 0 && value[0] != 0;
    }

    private static long endOf(PDSignature one) {
        int[] range = one.getByteRange();
        return range == null || range.length != RANGES ? -1 : (long) range[2] + range[3];
    }
}
