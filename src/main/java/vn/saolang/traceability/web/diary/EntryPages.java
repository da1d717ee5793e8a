package vn.saolang.traceability.web.diary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntitySummary;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotRole;
import vn.saolang.traceability.app.diary.DiaryQueries;
import vn.saolang.traceability.app.phone.PhoneQueries;
import vn.saolang.traceability.app.phone.ReadEntry;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.model.phone.EntryChoices;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.reading.EntryLine;
import vn.saolang.traceability.model.reading.Incoming;
import vn.saolang.traceability.model.reading.LotInHand;
import vn.saolang.traceability.model.template.Template.Indicator;
import vn.saolang.traceability.model.template.Template.Text;

/** Builds the form of one entry: new, like last time, in the place of a wrong one, or refused with what was typed. */
@Component
class EntryPages {

    private final DiaryQueries diary;
    private final PhoneQueries phone;
    private final ReadEntry reading;
    private final VietnamTime time;

    EntryPages(DiaryQueries diary, PhoneQueries phone, ReadEntry reading, VietnamTime time) {
        this.diary = diary;
        this.phone = phone;
        this.reading = reading;
        this.time = time;
    }

    EntryEditPage blank(
            Actor actor, EntitySummary entity, EntryKind kind, String like, String shipment, String seeking) {
        EntryChoices choices = phone.choices(entity.id(), kind, seeking);
        EntryForm form = EntryForm.blank();
        Prefill.numbers(form);
        form.set("day", time.today())
                .set("happenedAt", time.now())
                .set("shipment", shipment)
                .set("to", seeking);
        DiaryEntry last = choices.last();
        if (!like.isEmpty()) {
            Prefill.likeLastTime(form, own(actor, entity, like), choices);
            form.set("like", like);
        } else if (last != null) {
            Prefill.whereAndWhat(form, last, choices);
        } else {
            choices.usualPlace().map(Place::id).ifPresent(place -> form.set("place", place));
        }
        suggest(form, entity, kind, choices);
        if (choices.found() > 0) {
            form.set("toPlace", choices.targets().getFirst().id());
        }
        List<EntryLine> arriving = kind == EntryKind.RECEIPT ? arriving(entity, form, null) : List.of();
        for (int i = 0; i < arriving.size(); i++) {
            form.set("moved[" + i + "].lot", arriving.get(i).lot())
                    .set(
                            "moved[" + i + "].quantity",
                            Prefill.typed(arriving.get(i).quantity()));
        }
        return page(actor, entity, kind, form, choices, arriving, null, List.of());
    }

    EntryEditPage again(Actor actor, EntitySummary entity, EntryKind kind, String corrects) {
        DiaryEntry wrong = own(actor, entity, corrects);
        if (wrong.kind() != kind) {
            throw new NotFound("entry of kind " + kind);
        }
        EntryForm form = EntryForm.blank();
        Prefill.numbers(form);
        EntryChoices choices = withLotsOf(phone.choices(entity.id(), kind, ""), wrong);
        Prefill.everything(form, wrong, choices);
        if (wrong.wrong() != null) {
            form.set("facts.reason", wrong.wrong().reason());
        }
        return page(actor, entity, kind, form, choices, arriving(entity, form, wrong), wrong, List.of());
    }

    EntryEditPage refused(Actor actor, EntitySummary entity, EntryForm form, List<Refusal> refusals) {
        EntryKind kind = EntryReading.kind(form.get("kind"));
        String corrects = form.get("corrects");
        DiaryEntry wrong = corrects.isEmpty() ? null : own(actor, entity, corrects);
        EntryChoices choices = phone.choices(entity.id(), kind, form.get("to"));
        return page(
                actor,
                entity,
                kind,
                form,
                wrong == null ? choices : withLotsOf(choices, wrong),
                arriving(entity, form, wrong),
                wrong,
                refusals);
    }

    private EntryEditPage page(
            Actor actor,
            EntitySummary entity,
            EntryKind kind,
            EntryForm form,
            EntryChoices choices,
            List<EntryLine> arriving,
            @Nullable DiaryEntry wrong,
            List<Refusal> refusals) {
        return new EntryEditPage(
                actor.account(),
                entity,
                kind,
                form,
                choices,
                steps(entity, kind),
                arriving,
                wrong,
                time.today(),
                refusals);
    }

    private Map<String, Text> steps(EntitySummary entity, EntryKind kind) {
        return kind == EntryKind.CARE || kind == EntryKind.PROCESSING ? phone.steps(entity.id(), kind) : Map.of();
    }

    /** What the template of the goods knows: until when they keep, how long a sample is kept, what is tested. */
    private void suggest(EntryForm form, EntitySummary entity, EntryKind kind, EntryChoices choices) {
        if (kind == EntryKind.PACKING) {
            choices.items().stream()
                    .filter(item -> form.get("outputs[0].item").isEmpty()
                            || item.id().toString().equals(form.get("outputs[0].item")))
                    .findFirst()
                    .ifPresent(item -> form.set("outputs[0].expiresOn", phone.expiry(item, time.today())));
        }
        if (kind == EntryKind.SAMPLE) {
            choices.lots().stream().findFirst().ifPresent(lot -> form.set("keepUntil", lot.expiresOn()));
        }
        if (kind == EntryKind.TEST) {
            List<Indicator> usual = phone.tests(entity.id());
            for (int i = 0; i < usual.size(); i++) {
                form.set("tests[" + i + "].indicator", usual.get(i).name().vi())
                        .set("tests[" + i + "].allowed", usual.get(i).allowed())
                        .set("tests[" + i + "].passed", true);
            }
            form.set("tests[" + usual.size() + "].passed", true);
        }
    }

    private DiaryEntry own(Actor actor, EntitySummary entity, String id) {
        DiaryEntry entry = reading.shownTo(actor, EntryId.parse(id));
        if (!entry.entity().equals(entity.id())) {
            throw new NotFound("entry of this diary");
        }
        return entry;
    }

    /** What was sent: by the shipment on its way, or by the one that the corrected receipt answered. */
    private List<EntryLine> arriving(EntitySummary entity, EntryForm form, @Nullable DiaryEntry wrong) {
        String shipment = form.get("shipment");
        Optional<List<EntryLine>> onItsWay = diary.incoming(entity.id()).stream()
                .filter(one -> one.shipment().toString().equals(shipment))
                .findFirst()
                .map(Incoming::lines);
        if (onItsWay.isPresent() || wrong == null || wrong.shipment() == null) {
            return onItsWay.orElse(List.of());
        }
        return diary.entry(wrong.shipment()).lines();
    }

    /** A lot that a wrong entry used up can be chosen again when it is put right. */
    private static EntryChoices withLotsOf(EntryChoices choices, DiaryEntry wrong) {
        Map<String, LotInHand> lots = new LinkedHashMap<>();
        choices.lots().forEach(lot -> lots.put(lot.lot().toString(), lot));
        for (EntryLine line : wrong.lines()) {
            if (line.role() != LotRole.OUTPUT) {
                LotInHand known = lots.get(line.lot().toString());
                lots.put(
                        line.lot().toString(),
                        new LotInHand(
                                line.lot(),
                                line.item(),
                                line.itemName(),
                                vn.saolang.traceability.ItemKind.SEMI,
                                line.code(),
                                wrong.entity(),
                                VietnamTime.dateOf(wrong.happenedAt()),
                                null,
                                known == null || !wrong.stands()
                                        ? known == null ? line.quantity() : known.left()
                                        : known.left().add(line.quantity()),
                                line.unit()));
            }
        }
        return new EntryChoices(
                choices.items(),
                choices.places(),
                choices.targets(),
                choices.found(),
                choices.areas(),
                new ArrayList<>(lots.values()),
                choices.last());
    }
}
