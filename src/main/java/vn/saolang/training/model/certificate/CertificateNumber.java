package vn.saolang.training.model.certificate;

import java.util.Locale;

/** Numbers of certificates: province, year, serial, and four letters that cannot be guessed, so that nobody can leaf through them. */
public final class CertificateNumber {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int CHECK = 4;

    private CertificateNumber() {}

    /**
     * Writes one: "19-2026-00012-K7QD".
     *
     * @param random any numbers; four are taken
     */
    public static String of(String province, int year, int serial, int[] random) {
        StringBuilder check = new StringBuilder();
        for (int i = 0; i < CHECK; i++) {
            check.append(LETTERS.charAt(Math.floorMod(random[i], LETTERS.length())));
        }
        return "%s-%d-%05d-%s".formatted(province, year, serial, check);
    }

    /** The number as somebody typed it from paper, without blanks and in capitals. */
    public static String typed(String text) {
        String clean = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return clean.length() > 40 ? "" : clean;
    }
}
