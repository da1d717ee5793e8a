package vn.saolang.traceability.web.diary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.AreaId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.model.diary.Attachment;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.LotLine;
import vn.saolang.traceability.model.diary.NewLot;
import vn.saolang.traceability.model.diary.TestLine;

/** Reads what was typed into the draft of an entry, or of one entry for each day that has a quantity. */
final class EntryReading {

    /** What the form itself finds wrong bears its own numbers already. */
    private static final Set<String> UNREADABLE =
            Set.of("traceability.QUANTITY_DOUBTFUL", "traceability.QUANTITY_TYPED");

    private final EntryForm form;
    private final Instant now;

    EntryReading(EntryForm form, Instant now) {
        this.form = form;
        this.now = now;
    }

    /**
     * The producer whose diary it is.
     *
     * @throws NotFound when the form names none
     */
    static EntityId entity(EntryForm form) {
        UUID id = form.id("entity");
        if (id == null) {
            throw new NotFound("entity");
        }
        return new EntityId(id);
    }

    static EntryKind kind(String name) {
        for (EntryKind kind : EntryKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new NotFound("kind of entry");
    }

    boolean isOfManyDays() {
        return !form.lines("days").isEmpty();
    }

    EntryDraft draft(List<Attachment> files) {
        EntryId id = new EntryId(Objects.requireNonNullElseGet(form.id("id"), UUID::randomUUID));
        return draft(id, happenedAt(form.day("day")), files);
    }

    /** One draft a day; its id and that of its lot follow from the id of the form and the day, so that sending again changes nothing. */
    List<EntryDraft> drafts(List<Attachment> files) {
        UUID base = Objects.requireNonNullElseGet(form.id("id"), UUID::randomUUID);
        List<EntryDraft> drafts = new ArrayList<>();
        for (Map<String, String> line : told("days")) {
            LocalDate day = EntryForm.dayOf(line.getOrDefault("day", ""));
            if (day != null) {
                EntryForm one = new EntryForm(new LinkedMultiValueMap<>(form.typed()));
                one.set("outputs[0].quantity", line.get("quantity"))
                        .set("outputs[0].lot", derived(base, "lot " + day))
                        .set("outputs[0].code", "");
                EntryId id = new EntryId(derived(base, day.toString()));
                drafts.add(new EntryReading(one, now).draft(id, happenedAt(day), drafts.isEmpty() ? files : List.of()));
            }
        }
        return drafts;
    }

    private EntryDraft draft(EntryId id, Instant happenedAt, List<Attachment> files) {
        UUID corrects = form.id("corrects");
        UUID shipment = form.id("shipment");
        String step = form.get("step").strip();
        return new EntryDraft(
                id,
                entity(form),
                kind(form.get("kind")),
                happenedAt,
                new EntryDraft.Where(
                        form.id("area") == null ? null : new AreaId(Objects.requireNonNull(form.id("area"))),
                        place("place"),
                        place("toPlace")),
                new EntryDraft.Dealing(form.get("partner").strip(), shipment == null ? null : new EntryId(shipment)),
                new EntryDraft.Told(
                        step.isEmpty() ? null : step, form.get("note").strip(), form.facts()),
                new EntryDraft.Lots(lots("inputs"), made(id), lots("moved")),
                new EntryDraft.Findings(tests(), form.day("keepUntil")),
                files,
                corrects == null ? null : new EntryId(corrects));
    }

    private @Nullable PlaceId place(String field) {
        UUID id = form.id(field);
        return id == null ? null : new PlaceId(id);
    }

    /** Today's entry is of now, or of the moment the phone says; one of another day stands at its usual hour, in the order of work. */
    private Instant happenedAt(@Nullable LocalDate day) {
        LocalDate today = VietnamTime.dateOf(now);
        Instant told = form.instant("happenedAt");
        if (told != null && (day == null || VietnamTime.dateOf(told).equals(day))) {
            return told;
        }
        if (day == null || day.equals(today)) {
            return now;
        }
        return day.atTime(usualHour()).atZone(VietnamTime.ZONE).toInstant();
    }

    private LocalTime usualHour() {
        int hour =
                switch (kind(form.get("kind"))) {
                    case CARE -> 7;
                    case HARVEST -> 9;
                    case PURCHASE -> 10;
                    case RECEIPT -> 11;
                    case PROCESSING -> 14;
                    case PACKING -> 15;
                    case TEST, SAMPLE -> 16;
                    case SHIPMENT, LOSS -> 17;
                };
        return LocalTime.of(hour, 0);
    }

    /** Lines with a quantity; those left empty were only offered. */
    private List<Map<String, String>> told(String list) {
        return form.lines(list).stream()
                .filter(line -> list.equals("days") || EntryForm.idOf(line.get("lot")) != null)
                .filter(line -> !line.getOrDefault("quantity", "").isBlank())
                .toList();
    }

    private List<LotLine> lots(String list) {
        return told(list).stream()
                .map(line -> new LotLine(
                        new LotId(Objects.requireNonNull(EntryForm.idOf(line.get("lot")))),
                        EntryForm.quantityOf(line.get("quantity")),
                        line.getOrDefault("unit", "")))
                .toList();
    }

    private List<NewLot> made(EntryId entry) {
        List<NewLot> made = new ArrayList<>();
        for (Map<String, String> line : form.lines("outputs")) {
            UUID lot = EntryForm.idOf(line.get("lot"));
            UUID item = EntryForm.idOf(line.get("item"));
            if (item != null || !line.getOrDefault("quantity", "").isBlank()) {
                made.add(new NewLot(
                        new LotId(lot == null ? derived(entry.value(), "lot " + line.get("at")) : lot),
                        item == null ? null : new ItemId(item),
                        line.getOrDefault("code", ""),
                        EntryForm.dayOf(line.getOrDefault("madeOn", "")),
                        EntryForm.dayOf(line.getOrDefault("expiresOn", "")),
                        EntryForm.quantityOf(line.get("quantity")),
                        line.getOrDefault("unit", "")));
            }
        }
        return made;
    }

    private List<TestLine> tests() {
        return form.lines("tests").stream()
                // indicators without a result were only offered
                .filter(line -> !line.getOrDefault("found", "").isBlank())
                .map(line -> new TestLine(
                        line.getOrDefault("indicator", ""),
                        line.getOrDefault("found", ""),
                        line.getOrDefault("allowed", ""),
                        line.getOrDefault("passed", "").equals("true")))
                .toList();
    }

    /** Quantities that cannot be read, or could mean two things, at the fields of the form. */
    List<Refusal> unreadable() {
        List<Refusal> defects = new ArrayList<>();
        for (String list : List.of("inputs", "moved", "outputs", "days")) {
            for (Map<String, String> line : form.lines(list)) {
                String typed = line.getOrDefault("quantity", "");
                if (!typed.isBlank() && EntryForm.quantityOf(typed) == null) {
                    defects.add(unreadable(list + "[" + line.get("at") + "].quantity", typed));
                }
            }
        }
        return defects;
    }

    private static Refusal unreadable(String field, String typed) {
        return EntryForm.isDoubtful(typed)
                ? Refusal.of(
                        "traceability.QUANTITY_DOUBTFUL", field, typed, typed.replace(".", ""), typed.replace('.', ','))
                : Refusal.of("traceability.QUANTITY_TYPED", field, typed);
    }

    /** Refusals name lines as the draft numbers them; the form numbers those too that were left empty. */
    List<Refusal> atFields(List<Refusal> refusals) {
        return refusals.stream().map(this::atField).toList();
    }

    private Refusal atField(Refusal refusal) {
        String field = refusal.field();
        if (field == null || UNREADABLE.contains(refusal.code())) {
            return refusal;
        }
        String moved =
                switch (field) {
                    case "happenedAt" -> "day";
                    case "files" -> "photos";
                    default -> renumbered(field);
                };
        return new Refusal(refusal.code(), moved, refusal.args(), refusal.clause());
    }

    private String renumbered(String field) {
        for (String list : List.of("inputs", "moved", "days")) {
            if (field.startsWith(list + "[")) {
                int end = field.indexOf(']');
                int index = Integer.parseInt(field.substring(list.length() + 1, end));
                List<Map<String, String>> lines = told(list);
                String rest = field.substring(end + 1).equals(".lot") ? ".quantity" : field.substring(end + 1);
                return index < lines.size() ? list + "[" + lines.get(index).get("at") + "]" + rest : field;
            }
        }
        return field;
    }

    private static UUID derived(UUID base, String name) {
        return UUID.nameUUIDFromBytes((base + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
