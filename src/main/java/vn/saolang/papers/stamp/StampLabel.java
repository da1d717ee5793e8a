package vn.saolang.papers.stamp;

import org.jspecify.annotations.Nullable;

/**
 * What one stamp bears.
 *
 * @param number roll and place in it, for people who handle rolls: {@code 12-345}
 * @param name of the product in its package size
 * @param code 20 characters, for those who cannot scan
 * @param url what its QR code opens
 * @param hidden the code under the scratch layer; null for stamps without one
 */
public record StampLabel(
        String number,
        String name,
        String code,
        String url,
        @Nullable String hidden) {

    /** What stands above the scratch layer. */
    static final String SCRATCH = "Cào để xem mã";
}
