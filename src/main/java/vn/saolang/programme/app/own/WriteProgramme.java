package vn.saolang.programme.app.own;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.programme.Programme;
import vn.saolang.programme.ProgrammeEvent;
import vn.saolang.programme.Programmes;
import vn.saolang.programme.model.own.OwnProgramme;
import vn.saolang.programme.model.own.OwnRules;
import vn.saolang.programme.store.own.OwnStore;
import vn.saolang.territory.UnitRef;

/** Writes the programme a province decided, from an earlier one of its own. */
@Component
public class WriteProgramme {

    private final OwnStore own;
    private final Programmes programmes;
    private final Events events;
    private final VietnamTime time;

    WriteProgramme(OwnStore own, Programmes programmes, Events events, VietnamTime time) {
        this.own = own;
        this.programmes = programmes;
        this.events = events;
        this.time = time;
    }

    /** @return the code under which it is found */
    @Transactional
    public String write(Actor by, OwnRules.Draft draft) {
        UnitRef province = by.scope(Role.PROVINCE_OFFICE)
                .map(UnitRef::parse)
                .orElseThrow(() -> new Forbidden("programme of a province"));
        List<Programme> others = programmes.ofProvince(province, time.today());
        Verdict.of(OwnRules.defects(draft, others)).orThrow();
        if (others.stream().noneMatch(one -> one.code().equals(draft.copiedFrom()) && !one.own())) {
            throw new RefusedException(Refusal.of("programme.BASE_MISSING", "base"));
        }
        OwnProgramme written = new OwnProgramme(
                UUID.randomUUID(),
                "own-" + province.code() + "-" + draft.from() + "-" + draft.to(),
                province,
                draft.name(),
                draft.from(),
                draft.to(),
                draft.actNumber(),
                Objects.requireNonNull(draft.actDay()),
                draft.actIssuer(),
                draft.copiedFrom(),
                draft.steps());
        own.insert(written, time.now());
        events.publish(
                by,
                new ProgrammeEvent("ProgrammeWritten", "programme", written.code(), Map.of("unit", province.key())));
        return written.code();
    }
}
