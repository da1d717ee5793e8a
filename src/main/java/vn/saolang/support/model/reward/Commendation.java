package vn.saolang.support.model.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;

/**
 * A reward or commendation by decision.
 *
 * @param entity the producer honoured, null when it is another body or a person
 * @param honoured to whom, as the decision says
 * @param form bằng khen, giấy khen, tiền thưởng …
 * @param decidedOn null only while typed
 * @param amount đồng that go with it, null when none
 * @param struckReason why it was struck out, null while it stands
 */
public record Commendation(
        UUID id,
        @Nullable EntityId entity,
        String honoured,
        String form,
        String reason,
        String decision,
        @Nullable LocalDate decidedOn,
        String issuer,
        @Nullable BigDecimal amount,
        @Nullable String struckReason) {}
