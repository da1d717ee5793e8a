package vn.saolang.idea.web.potential;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.saolang.files.FileId;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.model.potential.Maker;
import vn.saolang.idea.model.potential.MakerKind;
import vn.saolang.idea.model.potential.Output;
import vn.saolang.idea.model.potential.PotentialDraft;
import vn.saolang.idea.model.potential.Spot;
import vn.saolang.idea.model.potential.Story;
import vn.saolang.idea.model.potential.YearlyUnit;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;

/** Reads a typed survey; what cannot be read is told, never guessed. */
final class SurveyReading {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,11}([.,]\\d{1,3})?");

    /** A thousand for some, a thousandth for others. */
    private static final Pattern DOUBTFUL = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,3})|\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern DEGREES = Pattern.compile("\\d{1,3}([.,]\\d{1,9})?");

    private final SurveyForm form;
    private final List<Refusal> unreadable = new ArrayList<>();

    SurveyReading(SurveyForm form) {
        this.form = form;
    }

    /** What stood in the form but cannot be read; complete after {@link #draft}. */
    List<Refusal> unreadable() {
        return List.copyOf(unreadable);
    }

    PotentialDraft draft(List<PotentialDraft.Photo> photos) {
        return new PotentialDraft(
                PotentialId.parse(form.get("id")),
                whole("base", null),
                text("name"),
                nullable("group"),
                text("description"),
                commune(),
                text("hamlet"),
                maker(),
                output(),
                new Story(
                        text("material"),
                        form.is("traditional"),
                        text("craft"),
                        text("market"),
                        text("strengths"),
                        text("missing")),
                spot(),
                day(),
                photos,
                without());
    }

    private String text(String field) {
        return form.get(field).strip();
    }

    private @Nullable String nullable(String field) {
        return text(field).isEmpty() ? null : text(field);
    }

    private @Nullable UnitRef commune() {
        try {
            return text("commune").isEmpty() ? null : UnitRef.parse(text("commune"));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("commune");
        }
    }

    private Maker maker() {
        MakerKind kind =
                switch (text("maker")) {
                    case "HOUSEHOLD" -> MakerKind.HOUSEHOLD;
                    case "VILLAGE" -> MakerKind.VILLAGE;
                    default -> MakerKind.ENTITY;
                };
        return new Maker(
                kind,
                kind == MakerKind.ENTITY ? entity() : null,
                text("makerName"),
                form.is("consent"),
                whole("households", "idea.POTENTIAL_HOUSEHOLDS"));
    }

    private @Nullable EntityId entity() {
        try {
            return text("entity").isEmpty()
                    ? null
                    : new EntityId(UUID.fromString(text("entity").toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("entity");
        }
    }

    private Output output() {
        YearlyUnit unit = null;
        for (YearlyUnit one : YearlyUnit.values()) {
            unit = one.name().equals(text("unit")) ? one : unit;
        }
        BigDecimal quantity = quantity();
        return new Output(quantity, quantity == null ? null : unit, text("season"));
    }

    /** A quantity as people type it: 12, 12,5, 12.5, 1.234,5. */
    private @Nullable BigDecimal quantity() {
        String plain = text("quantity").replace(" ", "").replace("\u00a0", "");
        if (plain.isEmpty()) {
            return null;
        }
        if (GROUPED.matcher(plain).matches()) {
            plain = plain.replace(".", "");
        } else if (DOUBTFUL.matcher(plain).matches()) {
            unreadable.add(Refusal.of(
                    "idea.POTENTIAL_DOUBTFUL", "quantity", plain, plain.replace(".", ""), plain.replace('.', ',')));
            return null;
        } else if (!NUMBER.matcher(plain).matches()) {
            unreadable.add(Refusal.of("idea.POTENTIAL_QUANTITY", "quantity"));
            return null;
        }
        return new BigDecimal(plain.replace(',', '.'));
    }

    private @Nullable Integer whole(String field, @Nullable String code) {
        String plain = text(field).replace(".", "");
        if (plain.matches("\\d{1,6}")) {
            return Integer.valueOf(plain);
        }
        if (!plain.isEmpty() && code != null) {
            unreadable.add(Refusal.of(code, field));
        }
        return null;
    }

    private @Nullable Spot spot() {
        String latitude = text("latitude");
        String longitude = text("longitude");
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return null;
        }
        if (!DEGREES.matcher(latitude).matches() || !DEGREES.matcher(longitude).matches()) {
            unreadable.add(Refusal.of("idea.POTENTIAL_SPOT", "latitude"));
            return null;
        }
        return new Spot(new BigDecimal(latitude.replace(',', '.')), new BigDecimal(longitude.replace(',', '.')));
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(text("surveyedOn"));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private List<FileId> without() {
        return form.typed().entrySet().stream()
                .filter(one -> one.getKey().matches("without\\.[0-9a-f]{64}") && "true".equals(one.getValue()))
                .map(one -> new FileId(one.getKey().substring("without.".length())))
                .sorted(java.util.Comparator.comparing(FileId::sha256))
                .toList();
    }
}
