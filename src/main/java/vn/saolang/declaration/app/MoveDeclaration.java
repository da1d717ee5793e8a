package vn.saolang.declaration.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.declaration.DeclarationId;
import vn.saolang.declaration.DeclarationMoved;
import vn.saolang.declaration.DeclarationState;
import vn.saolang.declaration.Writer;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.DeclarationAction;
import vn.saolang.declaration.model.DeclarationLifecycle;
import vn.saolang.declaration.store.DeclarationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductSummary;

/** Moves a declaration between producer and commune, by the table, and tells the other side. */
@Component
public class MoveDeclaration {

    private static final int LONGEST_REASON = 2000;

    private final DeclarationStore declarations;
    private final DeclarationDoor door;
    private final Producers producers;
    private final Notices notices;
    private final Events events;
    private final VietnamTime time;

    MoveDeclaration(
            DeclarationStore declarations,
            DeclarationDoor door,
            Producers producers,
            Notices notices,
            Events events,
            VietnamTime time) {
        this.declarations = declarations;
        this.door = door;
        this.producers = producers;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /** Sends a draft that was judged before. */
    void send(Actor by, Declaration draft) {
        ProductSummary product = door.product(by, draft.product());
        move(by, draft, product, draft.version(), DeclarationAction.SEND, "");
        if (draft.writer() == Writer.OFFICE) {
            tell(draft, product, "declaration.notice.on-behalf", "");
        }
    }

    /**
     * The producer takes back what the commune has not answered yet.
     *
     * @throws Stale when it was answered or changed meanwhile
     */
    @Transactional
    public void takeBack(Actor by, DeclarationId id, int version) {
        Declaration one = shownTo(by, id);
        move(by, one, door.product(by, one.product()), version, DeclarationAction.TAKE_BACK, "");
    }

    /** The commune's officer accepts the figures; from now on they count. */
    @Transactional
    public void accept(Actor by, DeclarationId id, int version) {
        Declaration one = shownTo(by, id);
        ProductSummary product = door.product(by, one.product());
        move(by, one, product, version, DeclarationAction.ACCEPT, "");
        tell(one, product, "declaration.notice.accepted", "");
    }

    /**
     * The commune's officer gives it back.
     *
     * @throws RefusedException without a reason
     */
    @Transactional
    public void giveBack(Actor by, DeclarationId id, int version, String reason) {
        Declaration one = shownTo(by, id);
        List<Refusal> defects = new ArrayList<>();
        if (reason.isBlank()) {
            defects.add(Refusal.of("declaration.REASON_NEEDED", "reason"));
        } else if (reason.length() > LONGEST_REASON) {
            defects.add(Refusal.of("declaration.NOTE_LONG", "reason", Integer.toString(LONGEST_REASON)));
        }
        if (!defects.isEmpty()) {
            throw new RefusedException(defects);
        }
        ProductSummary product = door.product(by, one.product());
        move(by, one, product, version, DeclarationAction.RETURN, reason.strip());
        tell(one, product, "declaration.notice.returned", reason.strip());
    }

    private Declaration shownTo(Actor by, DeclarationId id) {
        Declaration one = declarations.find(id).orElseThrow(() -> new NotFound("declaration " + id));
        door.product(by, one.product());
        return one;
    }

    private void move(
            Actor by, Declaration one, ProductSummary product, int version, DeclarationAction action, String reason) {
        var step = DeclarationLifecycle.TABLE.find(one.state(), action).orElseThrow(() -> new Stale("declaration"));
        if (step.who().stream().noneMatch(role -> acts(by, role, product))) {
            throw new Forbidden("declaration " + one.id());
        }
        DeclarationState to = step.to();
        if (!declarations.move(one, version, to, by.account(), time.now(), reason)) {
            throw new Stale("declaration " + one.id());
        }
        events.publish(
                by,
                new DeclarationMoved(step.event(), one.id(), one.product(), one.period(), one.number(), one.writer()));
    }

    private boolean acts(Actor by, Role role, ProductSummary product) {
        return role == Role.PRODUCER
                ? by.has(Role.PRODUCER) && producers.isMember(by, product.entity())
                : door.isCommuneOfficer(by, product);
    }

    private void tell(Declaration one, ProductSummary product, String key, String reason) {
        List<UUID> members = producers.members(product.entity());
        if (!members.isEmpty()) {
            notices.send(new NoticeDraft(
                    members,
                    key,
                    List.of(
                            product.name(),
                            one.period().half() + "/" + one.period().year(),
                            reason),
                    "/declarations/" + one.product() + "/" + one.period().path(),
                    "declaration:" + one.id() + ":" + key));
        }
    }
}
