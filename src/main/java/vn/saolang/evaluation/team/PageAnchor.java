package vn.saolang.evaluation.team;

import java.util.UUID;

/**
 * A place in the evidence: "trang 12 phiếu kiểm nghiệm".
 *
 * @param dossier whose evidence it is
 * @param supplement whether the file was handed in on request, beside the sealed submission
 * @param evidence id of the evidence item or supplement
 * @param name the file's name
 * @param first first page, from 1
 * @param last last page, not before the first
 * @param checked whether the pages were compared with the file's own page count
 * @param quote a few words from there, may be empty
 */
public record PageAnchor(
        UUID id,
        UUID dossier,
        String criterion,
        boolean supplement,
        UUID evidence,
        String name,
        int first,
        int last,
        boolean checked,
        String quote) {

    /** The address that opens the file at its first page. */
    public String url() {
        return "/dossiers/" + dossier + (supplement ? "/supplements/files/" : "/evidence/") + evidence + "#page="
                + first;
    }

    /** "12" or "12–14". */
    public String pages() {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
