package vn.saolang.stamp.app.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.MatterStep;
import vn.saolang.stamp.model.matter.Finding;
import vn.saolang.stamp.model.matter.Matter;
import vn.saolang.stamp.model.matter.MatterAction;
import vn.saolang.stamp.model.matter.MatterEntry;
import vn.saolang.stamp.model.matter.MatterLifecycle;
import vn.saolang.stamp.model.matter.MatterState;
import vn.saolang.stamp.store.matter.MatterStore;

/** Moves a case along its table (26/2026 Điều 9.4). */
@Component
public class MoveMatter {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;

    /** The history keeps it behind the word that was chosen, within its 4,000 characters. */
    private static final int LONGEST_FINDING = 3900;

    private final MatterDoor door;
    private final MatterStore matters;
    private final Events events;
    private final VietnamTime time;

    MoveMatter(MatterDoor door, MatterStore matters, Events events, VietnamTime time) {
        this.door = door;
        this.matters = matters;
        this.events = events;
        this.time = time;
    }

    /**
     * What was typed beside the step.
     *
     * @param finding for {@code VERIFY}
     * @param text what was found for {@code VERIFY}; for {@code CLOSE} and {@code DISMISS} the answer its reporters read
     * @param field of the form it was typed into
     */
    public record Typed(String finding, String text, String field) {}

    /**
     * Moves the case.
     *
     * @throws NotFound when the actor may not
     * @throws RefusedException when the table has no such step, a colleague has the case, or what was typed is not enough
     * @throws Stale when somebody changed it meanwhile
     */
    @Transactional
    public void move(Actor by, UUID id, int version, MatterAction action, Typed typed) {
        Matter before = door.toMove(by, id);
        Lifecycle.Step<MatterState, MatterAction> step = MatterLifecycle.TABLE
                .find(before.state(), action)
                .orElseThrow(() -> new RefusedException(Refusal.whole("stamp.CASE_STATE")));
        if (before.version() != version) {
            throw new Stale("matter");
        }
        Verdict.of(defects(by, before, action, typed)).orThrow();
        Instant now = time.now();
        matters.update(after(by, before, action, step.to(), typed, now));
        matters.note(id, kind(action), note(action, typed), by.account(), now);
        events.publish(
                by, new MatterStep(step.event(), id, Map.of("state", step.to().name())));
    }

    /** Writes something down without moving the case; every office that may read it may. */
    @Transactional
    public void note(Actor by, UUID id, String text) {
        Matter matter = door.read(by, id);
        Verdict.of(tooShortOrLong("note", text)).orThrow();
        matters.note(matter.id(), MatterEntry.Kind.NOTED, text.strip(), by.account(), time.now());
        events.publish(by, new MatterStep("MatterNoted", id, Map.of()));
    }

    private static List<Refusal> defects(Actor by, Matter before, MatterAction action, Typed typed) {
        List<Refusal> defects = new ArrayList<>();
        boolean another = before.assignedTo() != null && !by.account().equals(before.assignedTo());
        if (another && action != MatterAction.TAKE && action != MatterAction.REOPEN) {
            defects.add(Refusal.whole("stamp.CASE_NOT_YOURS"));
        }
        if (action == MatterAction.VERIFY && chosen(typed) == null) {
            defects.add(Refusal.of("stamp.CASE_FINDING", "finding"));
        }
        if (action == MatterAction.VERIFY || action == MatterAction.CLOSE || action == MatterAction.DISMISS) {
            defects.addAll(tooShortOrLong(typed.field(), typed.text()));
        }
        if (action == MatterAction.VERIFY
                && typed.text().strip().length() > LONGEST_FINDING
                && defects.stream().noneMatch(one -> one.code().equals("stamp.CASE_TEXT"))) {
            defects.add(Refusal.of("stamp.CASE_FINDING_TEXT", typed.field()));
        }
        return defects;
    }

    static List<Refusal> tooShortOrLong(String field, String text) {
        int length = text.strip().length();
        return length < SHORTEST || length > LONGEST ? List.of(Refusal.of("stamp.CASE_TEXT", field)) : List.of();
    }

    private static @Nullable Finding chosen(Typed typed) {
        return Arrays.stream(Finding.values())
                .filter(one -> one.name().equals(typed.finding()))
                .findFirst()
                .orElse(null);
    }

    private static Matter after(
            Actor by, Matter before, MatterAction action, MatterState to, Typed typed, Instant now) {
        boolean takes = action == MatterAction.TAKE || action == MatterAction.REOPEN;
        boolean gives = action == MatterAction.RELEASE;
        boolean closes = to == MatterState.CLOSED;
        boolean verifies = action == MatterAction.VERIFY;
        boolean forgets = action == MatterAction.REOPEN;
        return new Matter(
                before.id(),
                before.number(),
                before.typedCode(),
                before.serial(),
                before.orderNo(),
                before.position(),
                before.item(),
                before.entity(),
                before.lot(),
                to,
                before.openedAt(),
                takes ? by.account() : gives ? null : before.assignedTo(),
                takes ? MatterDoor.officeOf(by) : gives ? null : before.office(),
                verifies ? chosen(typed) : forgets ? null : before.finding(),
                verifies ? typed.text().strip() : forgets ? null : before.findingText(),
                closes ? now : null,
                closes ? typed.text().strip() : null,
                before.version());
    }

    private static String note(MatterAction action, Typed typed) {
        String text = typed.text().strip();
        return action == MatterAction.VERIFY ? typed.finding() + ": " + text : text;
    }

    private static MatterEntry.Kind kind(MatterAction action) {
        return switch (action) {
            case OPEN -> MatterEntry.Kind.OPENED;
            case TAKE -> MatterEntry.Kind.TAKEN;
            case RELEASE -> MatterEntry.Kind.RELEASED;
            case VERIFY -> MatterEntry.Kind.VERIFIED;
            case REOPEN -> MatterEntry.Kind.REOPENED;
            case DISMISS -> MatterEntry.Kind.DISMISSED;
            case CLOSE -> MatterEntry.Kind.CLOSED;
        };
    }
}
