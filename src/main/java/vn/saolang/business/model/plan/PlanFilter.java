package vn.saolang.business.model.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.saolang.business.PlanState;

/** Which plans an office's list shows. */
public enum PlanFilter {
    /** Those that wait to be assessed. */
    WAITING(EnumSet.of(PlanState.SUBMITTED)),
    /** Those being written or mended. */
    WRITTEN(EnumSet.of(PlanState.DRAFT, PlanState.RETURNED)),
    /** Those being carried out. */
    RUNNING(EnumSet.of(PlanState.APPROVED)),
    /** Those being carried out that are late with a milestone. */
    LATE(EnumSet.of(PlanState.APPROVED)),
    ENDED(EnumSet.of(PlanState.COMPLETED, PlanState.REFUSED, PlanState.ABANDONED)),
    ALL(EnumSet.allOf(PlanState.class));

    private final Set<PlanState> states;

    PlanFilter(Set<PlanState> states) {
        this.states = Set.copyOf(states);
    }

    public Set<PlanState> states() {
        return states;
    }

    public boolean isWaiting() {
        return this == WAITING;
    }

    /** How addresses name it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String key() {
        return "business.filter." + name();
    }

    /** The filter an address names; all when it names none. */
    public static PlanFilter of(String typed) {
        return Arrays.stream(values())
                .filter(one -> one.path().equals(typed))
                .findFirst()
                .orElse(ALL);
    }
}
