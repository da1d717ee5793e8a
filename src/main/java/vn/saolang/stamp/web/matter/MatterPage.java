package vn.saolang.stamp.web.matter;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.stamp.VoidCause;
import vn.saolang.stamp.app.matter.MatterQueries;
import vn.saolang.stamp.model.matter.Conclusion;
import vn.saolang.stamp.model.matter.Finding;
import vn.saolang.stamp.model.matter.Matter;
import vn.saolang.stamp.model.matter.MatterAction;
import vn.saolang.stamp.model.matter.MatterState;

/**
 * A case as an office reads it.
 *
 * @param me account of the reader
 * @param typed what was typed into a refused form
 */
public record MatterPage(
        MatterQueries.Seen seen, UUID me, Instant now, Map<String, String> typed, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "stamp.matter.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Integer.toString(matter().number()));
    }

    public Matter matter() {
        return seen.matter();
    }

    public String url() {
        return "/stamps/cases/" + matter().id();
    }

    /** The name of an account, a dash for the public and the software. */
    public String who(@Nullable UUID account) {
        return account == null ? "–" : seen.people().getOrDefault(account, "–");
    }

    public boolean mine() {
        return me.equals(matter().assignedTo());
    }

    /** Whether the reader may take this step now; a colleague's case can only be taken over. */
    public boolean may(MatterAction action) {
        boolean free = matter().assignedTo() == null || mine();
        boolean takes = action == MatterAction.TAKE && !mine() || action == MatterAction.REOPEN;
        return seen.acts().contains(action) && (takes || free && action != MatterAction.TAKE);
    }

    /** Whether the reader looks into it, so that stamps can be made void and the producer told. */
    public boolean atWork() {
        return !seen.acts().isEmpty()
                && (matter().state() == MatterState.ASSIGNED || matter().state() == MatterState.VERIFIED);
    }

    /** Whether a withdrawal may be proposed. */
    public boolean mayPropose() {
        return atWork() && matter().finding() == Finding.FOUNDED && seen.item() != null;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What may be found. */
    public Map<String, String> findings() {
        Map<String, String> findings = new LinkedHashMap<>();
        for (Finding one : Finding.values()) {
            findings.put(one.name(), Ui.t(one.key()));
        }
        return findings;
    }

    /** Grounds of 26/2026 Điều 8.1 in the words of the act. */
    public Map<String, String> grounds() {
        Map<String, String> grounds = new LinkedHashMap<>();
        for (String letter : Conclusion.GROUNDS) {
            grounds.put(letter, letter + ") " + Ui.t("recognition.ground." + letter.toUpperCase(Locale.ROOT)));
        }
        return grounds;
    }

    /** Why stamps may be made void from a case. */
    public Map<String, String> causes() {
        Map<String, String> causes = new LinkedHashMap<>();
        for (VoidCause one : List.of(VoidCause.COPIED, VoidCause.STOLEN, VoidCause.LOST, VoidCause.OTHER)) {
            causes.put(one.name(), Ui.t("stamp.matter.void." + one));
        }
        return causes;
    }
}
