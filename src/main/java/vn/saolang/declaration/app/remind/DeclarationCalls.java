package vn.saolang.declaration.app.remind;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.declaration.app.remind.MissingDeclarations.Silent;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Call;
import vn.saolang.kernel.CallSource;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Producers;

/** Producers an officer had better ring up: one was returned, or the last day is near or has passed. */
@Component
class DeclarationCalls implements CallSource {

    private static final int MOST = 30;

    /** After that many days a call does not help any more. */
    private static final int TOO_LATE = 60;

    private final MissingDeclarations missing;
    private final Producers producers;
    private final VietnamTime time;

    DeclarationCalls(MissingDeclarations missing, Producers producers, VietnamTime time) {
        this.missing = missing;
        this.producers = producers;
        this.time = time;
    }

    @Override
    public List<Call> callsBefore(Actor officer, LocalDate lastDay) {
        if (!officer.has(Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE)) {
            return List.of();
        }
        return missing.silent(officer).stream()
                .filter(one -> one.returned() || helps(one, lastDay))
                .limit(MOST)
                .map(this::call)
                .toList();
    }

    private boolean helps(Silent one, LocalDate lastDay) {
        LocalDate due = one.due().lastDay();
        return !due.isAfter(lastDay) && time.today().isBefore(due.plusDays(TOO_LATE));
    }

    private Call call(Silent one) {
        return new Call(
                one.name(),
                producers.get(one.entity()).details().phone(),
                one.returned() ? "declaration.call.returned" : "declaration.call.missing",
                List.of(
                        Integer.toString(one.missing()),
                        one.due().period().half() + "/" + one.due().period().year()),
                "/declarations?period=" + one.due().period().path(),
                one.due().lastDay());
    }
}
