package vn.saolang.epcis.app.query;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.epcis.model.query.Condition.Field;
import vn.saolang.epcis.model.query.PageToken;
import vn.saolang.epcis.store.search.ValueStore;
import vn.saolang.kernel.VietnamTime;

/** Which identifiers, steps, dispositions and places a producer's events speak of. */
@Service
@Transactional(readOnly = true)
public class ListValues {

    private final ValueStore values;
    private final VietnamTime time;

    ListValues(ValueStore values, VietnamTime time) {
        this.values = values;
        this.time = time;
    }

    /** The values of a field; of all identifiers when it is null. */
    public Part<String> list(UUID owner, @Nullable Field field, Asked asked) {
        String question = PageToken.question(owner, field == null ? "identifiers" : field);
        PageToken token = asked.token();
        if (token != null && !token.question().equals(question)) {
            throw PageToken.unreadable();
        }
        List<String> found = after(owner, field, token == null ? "" : token.after(), asked.perPage() + 1);
        if (found.size() <= asked.perPage()) {
            return new Part<>(found, null);
        }
        List<String> members = found.subList(0, asked.perPage());
        return new Part<>(
                members,
                new PageToken(
                        question,
                        asked.parameters(),
                        0,
                        members.getLast(),
                        null,
                        time.now().plus(FindEvents.TOKEN_HOLDS)));
    }

    /** Whether the producer's events have this value. */
    public boolean isKnown(UUID owner, @Nullable Field field, String value) {
        return values.has(owner, field, value);
    }

    private List<String> after(UUID owner, @Nullable Field field, String after, int limit) {
        return field == null ? values.identifiers(owner, after, limit) : values.values(owner, field, after, limit);
    }
}
