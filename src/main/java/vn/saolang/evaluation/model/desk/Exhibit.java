package vn.saolang.evaluation.model.desk;

import java.util.UUID;

/**
 * A paper that lies beside a criterion: evidence of the sealed submission, or a file handed in on the team's request.
 *
 * @param supplement whether it came on request, beside the sealed submission
 * @param confidential marked as a trade secret: shown with the reader's name, and kept on no tablet
 * @param pages how many pages can be shown as pictures; 0 for other kinds and for a file that cannot be read
 * @param drawable whether its kind has pages at all, so that 0 pages means a broken file
 */
public record Exhibit(UUID id, boolean supplement, String name, boolean confidential, int pages, boolean drawable) {

    /** Whether its kind is shown page by page but this file cannot be. */
    public boolean broken() {
        return drawable && pages == 0;
    }
}
