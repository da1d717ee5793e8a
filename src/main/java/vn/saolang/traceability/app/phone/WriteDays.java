package vn.saolang.traceability.app.phone;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.app.diary.WriteEntry;
import vn.saolang.traceability.model.diary.EntryDraft;

/** Writes the entries of many days at once: all of them or none. */
@Component
public class WriteDays {

    private static final int MOST = 62;

    private final WriteEntry writing;

    WriteDays(WriteEntry writing) {
        this.writing = writing;
    }

    /**
     * Writes the drafts in their order; those already written are taken as they are, as {@link WriteEntry} does.
     *
     * @return the ids, in order
     * @throws RefusedException with the defects of the first draft that has any, at {@code days[n].quantity} those of its day, or
     *     when there are none or more than 62
     */
    @Transactional
    public List<EntryId> write(Actor by, List<EntryDraft> drafts) {
        if (drafts.isEmpty() || drafts.size() > MOST) {
            throw new RefusedException(Refusal.of("traceability.DAYS_MISSING", "days", Integer.toString(MOST)));
        }
        List<EntryId> written = new ArrayList<>();
        for (int day = 0; day < drafts.size(); day++) {
            try {
                written.add(writing.write(by, drafts.get(day)));
            } catch (RefusedException refused) {
                String field = "days[" + day + "].quantity";
                throw new RefusedException(refused.refusals().stream()
                        .map(one ->
                                isOfDay(one.field()) ? new Refusal(one.code(), field, one.args(), one.clause()) : one)
                        .toList());
            }
        }
        return written;
    }

    private static boolean isOfDay(@Nullable String field) {
        return field != null
                && (field.equals("happenedAt") || (field.startsWith("outputs[") && !field.endsWith(".item")));
    }
}
