package vn.saolang.traceability.model.event;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.FactKeys;
import vn.saolang.traceability.model.diary.LotLine;
import vn.saolang.traceability.model.diary.NewLot;
import vn.saolang.traceability.model.diary.TestLine;

/** An entry as one EPCIS 2.0 event; docs/epcis-mapping.md says why each kind is the event it is. */
public final class EntryEvent {

    /** The vocabulary of what EPCIS has no field for. */
    public static final String NAMESPACE = "https://ns.saolang.vn/ocop/";

    private static final String CONTEXT = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final EntryDraft draft;
    private final EventWords words;
    private final ObjectNode event = JSON.objectNode();

    private EntryEvent(EntryDraft draft, EventWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** The id of an entry's event: the same for ever, so that the event sent again is the same one. */
    public static String idOf(EntryId entry) {
        return "urn:uuid:" + entry;
    }

    /**
     * The event of an entry that follows the rules.
     *
     * @param draft filled in: every quantity, unit and code is told
     */
    public static ObjectNode of(EntryDraft draft, EventWords words) {
        return new EntryEvent(draft, words).written();
    }

    /**
     * The declaration that an event is wrong: the same event once more, with why.
     *
     * @param event as it was captured
     * @param replacement the entry that stands in its place; null when what it told did not happen
     */
    public static ObjectNode declaredWrong(ObjectNode event, Instant at, String reason, @Nullable EntryId replacement) {
        ObjectNode again = event.deepCopy();
        again.remove("recordTime");
        again.set("@context", contexts());
        ObjectNode error = again.putObject("errorDeclaration");
        error.put("declarationTime", at.atZone(VietnamTime.ZONE).format(TIME));
        error.put("reason", replacement == null ? "did_not_occur" : "incorrect_data");
        if (replacement != null) {
            error.putArray("correctiveEventIDs").add(idOf(replacement));
        }
        error.put("ocop:reason", reason);
        return again;
    }

    private ObjectNode written() {
        EventShape shape = EventShape.of(draft);
        event.set("@context", contexts());
        event.put("type", shape.type());
        event.put("eventID", idOf(draft.id()));
        event.put("eventTime", draft.happenedAt().atZone(VietnamTime.ZONE).format(TIME));
        event.put("eventTimeZoneOffset", "+07:00");
        what(shape);
        event.put("bizStep", shape.bizStep());
        if (!shape.disposition().isEmpty()) {
            event.put("disposition", shape.disposition());
        }
        where();
        why();
        if (!draft.outputs().isEmpty()) {
            event.set("ilmd", masterData());
        }
        told();
        return event;
    }

    private static ArrayNode contexts() {
        return JSON.arrayNode().add(CONTEXT).add(JSON.objectNode().put("ocop", NAMESPACE));
    }

    private void what(EventShape shape) {
        if (shape.action() == null) {
            quantities("inputQuantityList", draft.inputs());
            event.set("outputQuantityList", made());
            return;
        }
        event.put("action", shape.action());
        if (draft.kind() == EntryKind.CARE) {
            // what was worked on is the area itself, named by its place
            event.putArray("epcList").add(words.place().toString());
        } else if (!draft.outputs().isEmpty()) {
            event.set("quantityList", made());
        } else {
            quantities("quantityList", draft.moved().isEmpty() ? draft.inputs() : draft.moved());
        }
    }

    private void where() {
        event.putObject("readPoint").put("id", words.place().toString());
        if (draft.kind() != EntryKind.SHIPMENT) {
            event.putObject("bizLocation").put("id", words.place().toString());
        }
    }

    /** Both ends of a way, and the delivery both entries speak of. */
    private void why() {
        if (draft.kind() == EntryKind.SHIPMENT) {
            way(words.place(), words.to(), draft.id());
        } else if (draft.kind() == EntryKind.RECEIPT) {
            way(words.from(), words.place(), Objects.requireNonNull(draft.shipment()));
        }
    }

    private void way(@Nullable URI from, @Nullable URI to, EntryId delivery) {
        event.putArray("bizTransactionList").addObject().put("type", "desadv").put("bizTransaction", idOf(delivery));
        end("sourceList", "source", from);
        end("destinationList", "destination", to);
    }

    private void end(String list, String field, @Nullable URI place) {
        if (place != null) {
            event.putArray(list).addObject().put("type", "location").put(field, place.toString());
        }
    }

    private void quantities(String field, List<LotLine> lines) {
        ArrayNode list = event.putArray(field);
        for (LotLine line : lines) {
            list.add(quantity(line.lot(), Objects.requireNonNull(line.quantity()), line.unit()));
        }
    }

    private ArrayNode made() {
        ArrayNode list = JSON.arrayNode();
        for (NewLot lot : draft.outputs()) {
            list.add(quantity(lot.lot(), Objects.requireNonNull(lot.quantity()), lot.unit()));
        }
        return list;
    }

    private ObjectNode quantity(LotId lot, BigDecimal quantity, String unit) {
        BigDecimal plain = quantity.stripTrailingZeros();
        ObjectNode element = JSON.objectNode().put("epcClass", classOf(lot));
        element.put("quantity", plain.scale() < 0 ? plain.setScale(0) : plain);
        // a count has no unit in EPCIS
        return unit.equals(Measure.PIECE.code()) ? element : element.put("uom", unit);
    }

    private String classOf(LotId lot) {
        return Objects.requireNonNull(words.classes().get(lot)).toString();
    }

    /** Master data hang on the event, not on a lot: each lot's are told by name; those of an only lot in CBV's terms too. */
    private ObjectNode masterData() {
        ObjectNode data = JSON.objectNode();
        if (draft.outputs().size() == 1) {
            NewLot only = draft.outputs().getFirst();
            data.put("cbvmda:lotNumber", only.code());
            if (only.expiresOn() != null) {
                data.put("cbvmda:itemExpirationDate", only.expiresOn().toString());
            }
            if (draft.kind() == EntryKind.HARVEST) {
                data.put("cbvmda:harvestEndDate", only.madeOn() + "");
            }
        }
        ArrayNode lots = data.putArray("ocop:lots");
        for (NewLot lot : draft.outputs()) {
            ObjectNode one = lots.addObject().put("ocop:lot", classOf(lot.lot()));
            one.put("ocop:madeOn", lot.madeOn() + "");
            if (lot.expiresOn() != null) {
                one.put("ocop:expiresOn", lot.expiresOn().toString());
            }
        }
        return data;
    }

    /** What EPCIS has no field for. Notes, photos and voices stay in the diary. */
    private void told() {
        event.put("ocop:entryKind", draft.kind().name());
        put("ocop:step", draft.step());
        put("ocop:areaCode", words.areaCode());
        put("ocop:partner", draft.partner());
        draft.facts().forEach((key, value) -> {
            if (!key.equals(FactKeys.REASON)) {
                put("ocop:" + key, value);
            }
        });
        if (draft.keepUntil() != null) {
            event.put("ocop:keepUntil", draft.keepUntil().toString());
        }
        if (!draft.tests().isEmpty()) {
            ArrayNode tests = event.putArray("ocop:tests");
            for (TestLine line : draft.tests()) {
                tests.addObject()
                        .put("ocop:indicator", line.indicator())
                        .put("ocop:found", line.found())
                        .put("ocop:allowed", line.allowed())
                        .put("ocop:passed", line.passed());
            }
        }
    }

    private void put(String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            event.put(field, text);
        }
    }
}
