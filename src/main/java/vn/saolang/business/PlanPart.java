package vn.saolang.business;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The seven parts in which a business plan is written and saved, with the names of their fields; milestones stand beside them. */
public enum PlanPart {
    MARKET(List.of("customers", "competitors", "channels", "advantage")),
    PRODUCT(List.of("description", "quality", "packaging")),
    MATERIAL(List.of("sources", "local", "season")),
    /** {@code yearlyOutput} is the most that can be made in a year, in the unit of the finance part. */
    CAPACITY(List.of("premises", "equipment", "yearlyOutput")),
    PEOPLE(List.of("organisation", "workers", "training")),
    /** Money and quantities over twelve quarters; prices in đồng, sums in million đồng. */
    FINANCE(financeFields()),
    RISKS(List.of("risks", "responses"));

    private static final Set<String> MAY_BE_EMPTY = Set.of("season", "training", "note", "competitors");
    private static final Set<String> NUMBERS = Set.of("yearlyOutput", "workers");

    private final List<String> fields;

    PlanPart(List<String> fields) {
        this.fields = fields;
    }

    private static List<String> financeFields() {
        List<String> fields = new ArrayList<>(List.of("start", "unit"));
        for (String yearly : List.of("price", "variable", "fixed")) {
            for (int year = 1; year <= 3; year++) {
                fields.add(yearly + year);
            }
        }
        for (String quarterly : List.of("volume", "investment")) {
            for (int quarter = 1; quarter <= 12; quarter++) {
                fields.add(quarterly + quarter);
            }
        }
        fields.addAll(
                List.of("usefulYears", "own", "loan", "loanQuarter", "loanRate", "loanGrace", "loanTerm", "note"));
        return List.copyOf(fields);
    }

    public List<String> fields() {
        return fields;
    }

    /** Fields that must be filled before the plan is handed in; those of finance are asked for by its own rules. */
    public List<String> required() {
        return this == FINANCE
                ? List.of()
                : fields.stream().filter(field -> !MAY_BE_EMPTY.contains(field)).toList();
    }

    /** Whether the field holds one number. */
    public boolean isNumber(String field) {
        return NUMBERS.contains(field);
    }

    /** Message key of its name. */
    public String key() {
        return "business.part." + name();
    }

    /** Message key of a field's label. */
    public String key(String field) {
        return "business." + path() + "." + field;
    }

    /** How addresses name it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part an address names. */
    public static Optional<PlanPart> named(String text) {
        return Arrays.stream(values()).filter(part -> part.path().equals(text)).findFirst();
    }
}
