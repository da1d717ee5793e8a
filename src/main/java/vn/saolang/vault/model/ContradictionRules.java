package vn.saolang.vault.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.SearchText;
import vn.saolang.producer.EntityKind;
import vn.saolang.vault.Contradiction;
import vn.saolang.vault.Contradiction.Cited;
import vn.saolang.vault.Contradiction.Severity;
import vn.saolang.vault.Fact;
import vn.saolang.vault.Sheet;

/**
 * What papers say against each other. Each rule compares what was typed from two papers, or from a paper and the
 * register; where one side says nothing it stays silent. A contradiction asks a person to look, and blocks nothing.
 */
public final class ContradictionRules {

    private static final String FORM_02 = "26/2026 Phụ lục III";
    private static final String CRITERIA = "26/2026 Phụ lục II";
    private static final int LAB_MONTHS = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ContradictionRules() {}

    /** Every contradiction on the shelf, in the order of the rules. */
    public static List<Contradiction> of(Shelf shelf) {
        List<Contradiction> found = new ArrayList<>();
        labelAgainstLab(found, shelf);
        labelAgainstDeclaration(found, shelf);
        oldLabSheets(found, shelf);
        outputOverCapacity(found, shelf);
        rawMaterialShort(found, shelf);
        holders(found, shelf);
        certificatePlace(found, shelf);
        ratingYear(found, shelf);
        return found;
    }

    private static void labelAgainstLab(List<Contradiction> found, Shelf shelf) {
        shelf.of(Sheet.LABEL)
                .forEach(label -> shelf.of(Sheet.LAB_SHEET)
                        .filter(lab -> differ(label.fact(Fact.PRODUCT_NAME), lab.fact(Fact.PRODUCT_NAME)))
                        .forEach(lab -> found.add(new Contradiction(
                                "LABEL_NAME_NOT_LAB_NAME",
                                Severity.SERIOUS,
                                CRITERIA,
                                cited(label),
                                cited(lab),
                                List.of(label.fact(Fact.PRODUCT_NAME), lab.fact(Fact.PRODUCT_NAME))))));
    }

    private static void labelAgainstDeclaration(List<Contradiction> found, Shelf shelf) {
        shelf.of(Sheet.LABEL)
                .forEach(label -> shelf.of(Sheet.QUALITY_DECLARATION).forEach(declared -> {
                    String number = declared.paper().number();
                    if (differ(label.fact(Fact.DECLARATION_NUMBER), number)) {
                        found.add(new Contradiction(
                                "LABEL_NUMBER_NOT_DECLARED",
                                Severity.SERIOUS,
                                CRITERIA,
                                cited(label),
                                cited(declared),
                                List.of(label.fact(Fact.DECLARATION_NUMBER), number)));
                    }
                    if (differ(label.fact(Fact.PRODUCT_NAME), declared.fact(Fact.PRODUCT_NAME))) {
                        found.add(new Contradiction(
                                "LABEL_NAME_NOT_DECLARED",
                                Severity.NOTE,
                                CRITERIA,
                                cited(label),
                                cited(declared),
                                List.of(label.fact(Fact.PRODUCT_NAME), declared.fact(Fact.PRODUCT_NAME))));
                    }
                }));
    }

    /** Periodic tests are renewed each year; only the newest sheet is judged. */
    private static void oldLabSheets(List<Contradiction> found, Shelf shelf) {
        StoredPaper newest = null;
        LocalDate day = null;
        for (StoredPaper lab : shelf.of(Sheet.LAB_SHEET).toList()) {
            LocalDate tested = dayOf(lab);
            if (tested != null && (day == null || tested.isAfter(day))) {
                newest = lab;
                day = tested;
            }
        }
        if (newest != null && day != null && day.plusMonths(LAB_MONTHS).isBefore(shelf.today())) {
            found.add(new Contradiction(
                    "LAB_SHEET_OLD",
                    Severity.NOTE,
                    "26/2026 Điều 6.1c",
                    cited(newest),
                    null,
                    List.of(DAY.format(day), Integer.toString(LAB_MONTHS))));
        }
    }

    private static @Nullable LocalDate dayOf(StoredPaper lab) {
        String sampled = lab.fact(Fact.SAMPLED_ON);
        return sampled.isEmpty() ? lab.paper().issuedOn() : LocalDate.parse(sampled);
    }

    private static void outputOverCapacity(List<Contradiction> found, Shelf shelf) {
        shelf.of(Sheet.OUTPUT_REPORT)
                .forEach(report -> shelf.of(Sheet.BUSINESS_PLAN).forEach(plan -> {
                    BigDecimal output = number(report, Fact.OUTPUT_TONNES);
                    BigDecimal capacity = number(plan, Fact.CAPACITY_TONNES);
                    if (output != null && capacity != null && output.compareTo(capacity) > 0) {
                        found.add(new Contradiction(
                                "OUTPUT_OVER_CAPACITY",
                                Severity.SERIOUS,
                                FORM_02,
                                cited(report),
                                cited(plan),
                                List.of(said(output), said(capacity))));
                    }
                }));
    }

    /** Contracts in force together have to cover what the stated output needs. */
    private static void rawMaterialShort(List<Contradiction> found, Shelf shelf) {
        List<StoredPaper> contracts = shelf.of(Sheet.RAW_MATERIAL_CONTRACT)
                .filter(one -> number(one, Fact.VOLUME_TONNES) != null && runs(one, shelf.today()))
                .toList();
        if (contracts.isEmpty()) {
            return;
        }
        BigDecimal bought = contracts.stream()
                .map(one -> Fact.number(one.fact(Fact.VOLUME_TONNES)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        shelf.of(Sheet.OUTPUT_REPORT)
                .forEach(report -> shelf.of(Sheet.BUSINESS_PLAN).forEach(plan -> {
                    BigDecimal output = number(report, Fact.OUTPUT_TONNES);
                    BigDecimal each = number(plan, Fact.MATERIAL_PER_TONNE);
                    if (output != null && each != null && bought.compareTo(output.multiply(each)) < 0) {
                        found.add(new Contradiction(
                                "RAW_MATERIAL_SHORT",
                                Severity.NOTE,
                                FORM_02,
                                cited(contracts.getFirst()),
                                cited(report),
                                List.of(said(bought), said(output.multiply(each)))));
                    }
                }));
    }

    private static boolean runs(StoredPaper contract, LocalDate today) {
        String until = contract.fact(Fact.UNTIL);
        return until.isEmpty() || !LocalDate.parse(until).isBefore(today);
    }

    private static void holders(List<Contradiction> found, Shelf shelf) {
        shelf.of(Sheet.REGISTRATION)
                .filter(one -> differ(one.fact(Fact.HOLDER), shelf.entityName()))
                .forEach(one -> found.add(new Contradiction(
                        "REGISTRATION_OF_ANOTHER_NAME",
                        Severity.SERIOUS,
                        "26/2026 Điều 2.3",
                        cited(one),
                        null,
                        List.of(one.fact(Fact.HOLDER), shelf.entityName()))));
        shelf.of(Sheet.FOOD_SAFETY_CERTIFICATE)
                .filter(one -> differ(one.fact(Fact.HOLDER), shelf.entityName()))
                .forEach(one -> found.add(new Contradiction(
                        "CERTIFICATE_OF_ANOTHER_NAME",
                        Severity.SERIOUS,
                        FORM_02,
                        cited(one),
                        null,
                        List.of(one.fact(Fact.HOLDER), shelf.entityName()))));
    }

    /** A place renamed by a merger answers to its old and its new name. */
    private static void certificatePlace(List<Contradiction> found, Shelf shelf) {
        shelf.of(Sheet.FOOD_SAFETY_CERTIFICATE)
                .filter(one -> !one.fact(Fact.PLACE).isEmpty()
                        && !shelf.placeNames().isEmpty()
                        && shelf.placeNames().stream().noneMatch(name -> names(one.fact(Fact.PLACE), name)))
                .forEach(one -> found.add(new Contradiction(
                        "CERTIFICATE_OF_ANOTHER_PLACE",
                        Severity.SERIOUS,
                        FORM_02,
                        cited(one),
                        null,
                        List.of(one.fact(Fact.PLACE), shelf.placeNames().getFirst()))));
    }

    /** Co-operatives are rated after the end of each year: what counts is last year's rating or this one's. */
    private static void ratingYear(List<Contradiction> found, Shelf shelf) {
        if (shelf.entityKind() != EntityKind.COOPERATIVE) {
            return;
        }
        int newest = shelf.of(Sheet.COOPERATIVE_RATING)
                .mapToInt(ContradictionRules::yearOf)
                .max()
                .orElse(0);
        shelf.of(Sheet.COOPERATIVE_RATING)
                .filter(one -> newest > 0
                        && yearOf(one) == newest
                        && newest < shelf.today().getYear() - 1)
                .findFirst()
                .ifPresent(one -> found.add(new Contradiction(
                        "RATING_OLD",
                        Severity.NOTE,
                        CRITERIA,
                        cited(one),
                        null,
                        List.of(
                                Integer.toString(newest),
                                Integer.toString(shelf.today().getYear() - 1)))));
    }

    private static int yearOf(StoredPaper rating) {
        BigDecimal year = number(rating, Fact.RATING_YEAR);
        return year == null ? 0 : year.intValue();
    }

    private static boolean names(String told, String place) {
        return (" " + SearchText.fold(told) + " ").contains(" " + SearchText.fold(place) + " ");
    }

    private static boolean differ(String one, String other) {
        return !one.isBlank() && !other.isBlank() && !SearchText.fold(one).equals(SearchText.fold(other));
    }

    private static @Nullable BigDecimal number(StoredPaper paper, Fact fact) {
        String text = paper.fact(fact);
        return text.isEmpty() ? null : Fact.number(text);
    }

    private static String said(BigDecimal tonnes) {
        return tonnes.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static Cited cited(StoredPaper paper) {
        return new Cited(
                paper.paper().id(), paper.paper().title(), paper.paper().number());
    }
}
