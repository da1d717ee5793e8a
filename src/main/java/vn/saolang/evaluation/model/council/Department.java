package vn.saolang.evaluation.model.council;

import java.util.Arrays;
import java.util.List;
import vn.saolang.evaluation.Level;

/** Whom a seat represents. Those the law names must be on the council (26/2026 Điều 7.3b, 7.4b). */
public enum Department {
    PROVINCE_LEADER(Level.PROVINCE, Demand.CHAIR),
    PROVINCE_AGRICULTURE(Level.PROVINCE, Demand.REQUIRED),
    PROVINCE_TRADE(Level.PROVINCE, Demand.REQUIRED),
    PROVINCE_HEALTH(Level.PROVINCE, Demand.REQUIRED),
    PROVINCE_SCIENCE(Level.PROVINCE, Demand.REQUIRED),
    PROVINCE_CULTURE(Level.PROVINCE, Demand.REQUIRED),
    PROVINCE_FOOD_SAFETY(Level.PROVINCE, Demand.IF_ANY),
    PROVINCE_OCOP(Level.PROVINCE, Demand.REQUIRED),
    PROVINCE_SPECIALISED(Level.PROVINCE, Demand.REQUIRED),
    MINISTRY_LEADER(Level.CENTRAL, Demand.CHAIR),
    CENTRAL_TRADE(Level.CENTRAL, Demand.REQUIRED),
    CENTRAL_HEALTH(Level.CENTRAL, Demand.REQUIRED),
    CENTRAL_SCIENCE(Level.CENTRAL, Demand.REQUIRED),
    CENTRAL_CULTURE(Level.CENTRAL, Demand.REQUIRED),
    CENTRAL_OCOP(Level.CENTRAL, Demand.REQUIRED),
    CENTRAL_SPECIALISED(Level.CENTRAL, Demand.REQUIRED),
    PROVINCE_INVITED(Level.PROVINCE, Demand.INVITED),
    CENTRAL_INVITED(Level.CENTRAL, Demand.INVITED);

    /** How the law asks for it. */
    public enum Demand {
        /** Takes the chair unless that is delegated. */
        CHAIR,
        REQUIRED,
        /** "nếu có": only where the province has one. */
        IF_ANY,
        /** Experts, associations, other bodies. */
        INVITED
    }

    private final Level level;
    private final Demand demand;

    Department(Level level, Demand demand) {
        this.level = level;
        this.demand = demand;
    }

    public Level level() {
        return level;
    }

    public Demand demand() {
        return demand;
    }

    /** The clause that names it. */
    public String clause() {
        return level == Level.PROVINCE ? "26/2026 Điều 7.3b" : "26/2026 Điều 7.4b";
    }

    /** Message key of its name. */
    public String nameKey() {
        return "evaluation.department." + name();
    }

    /** All that may sit on a council of the level, in the order of the law. */
    public static List<Department> of(Level level) {
        return Arrays.stream(values()).filter(one -> one.level == level).toList();
    }
}
