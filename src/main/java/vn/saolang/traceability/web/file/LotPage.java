package vn.saolang.traceability.web.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.model.completeness.Score;
import vn.saolang.traceability.model.completeness.Statement;
import vn.saolang.traceability.model.file.FileEntry;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.model.file.LotStory;
import vn.saolang.traceability.model.recall.Account;
import vn.saolang.traceability.model.recall.Recall;

/**
 * The file of a lot.
 *
 * @param identity how the lot is named, with its QR code
 * @param balance where its quantity is; null when the diary tells no making
 * @param recall the open recall that reaches it; null for none
 * @param past recalls of this very lot that ended
 * @param member whether the reader acts for its maker
 * @param digest over the ids of its events
 */
public record LotPage(
        LotStory story,
        Identity identity,
        List<Score> scores,
        Statement label,
        Account.@Nullable OfLot balance,
        @Nullable Recall recall,
        List<Recall> past,
        Set<LotId> readable,
        boolean inspects,
        boolean member,
        boolean mayRecall,
        LocalDate today,
        String digest)
        implements Page {

    /** How the lot is named. */
    public record Identity(String uri, String qr, int qrSize) {}

    @Override
    public String titleKey() {
        return "traceability.lot.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(head().itemName(), head().code());
    }

    public LotHead head() {
        return story.head();
    }

    public String url() {
        return "/lots/" + head().id();
    }

    /** Whether what the diary tells is more than was there. */
    public boolean tooLittle() {
        return balance != null && balance.inHand().signum() < 0;
    }

    /** Photos beside entries that stand. */
    public List<FileEntry.Attached> photos() {
        return story.standing().stream()
                .flatMap(entry -> entry.files().stream())
                .filter(file -> file.kind().equals("PHOTO"))
                .toList();
    }
}
