package vn.saolang.traceability.web.balance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.app.template.Templates;
import vn.saolang.traceability.model.balance.BalanceWarning;
import vn.saolang.traceability.web.balance.BalancePage.Warned;

/** Tells warnings of the balance with what their messages name. */
@Component
public class Warnings {

    private final Templates templates;

    Warnings(Templates templates) {
        this.templates = templates;
    }

    /** The warnings of a producer, in the order they come. */
    public List<Warned> of(EntityId entity, List<BalanceWarning> warnings) {
        return warnings.stream().map(one -> warned(one, entity)).toList();
    }

    private Warned warned(BalanceWarning warning, EntityId entity) {
        String url = warning.entry() == null ? "" : "/diary/entries/" + warning.entry();
        if (warning.kind() != BalanceWarning.Kind.YIELD_OUTSIDE) {
            return new Warned(warning.messageKey(), warning.args(), url);
        }
        List<Object> args = new ArrayList<>();
        for (Object one : warning.args()) {
            args.add(
                    switch (one) {
                        case BigDecimal ratio -> ratio.movePointRight(2);
                        case String step -> templates.stepName(entity, step);
                        default -> one;
                    });
        }
        return new Warned(warning.messageKey(), args, url);
    }
}
