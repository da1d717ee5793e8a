package vn.saolang.stamp.app.inspect;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.register.LifeEvent;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.RegisterProduct;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.app.verdict.Verdicts;
import vn.saolang.stamp.model.inspect.Genuine;
import vn.saolang.stamp.model.matter.MatterLine;
import vn.saolang.stamp.model.verdict.Answer;
import vn.saolang.stamp.model.verdict.Known;
import vn.saolang.stamp.model.verdict.NotKnown;
import vn.saolang.stamp.store.inspect.GenuineStore;
import vn.saolang.stamp.store.matter.MatterListStore;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PastRecall;

/**
 * One scan opens everything offices know of the product: its stars and how they ended, recalls, cases, what the genuine goods look
 * like, whom to ask. Every inspecting office may, wherever the goods turned up; the ledger, the lot's file and the cases open for the
 * office competent at the producer's seat.
 */
@Component
public class InspectStamp {

    private static final int MOST = 50;

    private final StampCodes codes;
    private final Verdicts verdicts;
    private final Orders orders;
    private final Goods goods;
    private final Register register;
    private final Producers producers;
    private final GenuineStore genuine;
    private final MatterListStore matters;
    private final StampScope scope;

    InspectStamp(
            StampCodes codes,
            Verdicts verdicts,
            Orders orders,
            Goods goods,
            Register register,
            Producers producers,
            GenuineStore genuine,
            MatterListStore matters,
            StampScope scope) {
        this.codes = codes;
        this.verdicts = verdicts;
        this.orders = orders;
        this.goods = goods;
        this.register = register;
        this.producers = producers;
        this.genuine = genuine;
        this.matters = matters;
        this.scope = scope;
    }

    /**
     * What an inspector sees.
     *
     * @param product null for a number no stamp bears
     */
    public record Inspected(Answer answer, @Nullable ProductFile product) {}

    /**
     * The product's whole history.
     *
     * @param competent whether the reader's office is competent at the producer's seat, and may open ledger, lot and cases
     * @param listed null while the register does not list the product
     * @param life the newest first
     */
    public record ProductFile(
            boolean competent,
            @Nullable OrderId order,
            @Nullable RegisterEntry listed,
            List<LifeEvent> life,
            List<PastRecall> recalls,
            List<MatterLine> cases,
            Genuine genuine,
            String address,
            String phone,
            String email) {}

    /**
     * Reads a stamp without leaving a trace in its scans.
     *
     * @param typed as it was read or typed
     * @throws NotFound when the actor does not inspect
     */
    public Inspected inspect(Actor actor, String typed) {
        if (!StampScope.isInspector(actor)) {
            throw new NotFound("stamp");
        }
        Answer answer = codes.read(typed)
                .map(verdicts::peek)
                .orElseGet(() -> Answer.notKnown(codes.isWellFormed(typed) ? NotKnown.SIGNATURE : NotKnown.MALFORMED));
        Known known = answer.known();
        return new Inspected(answer, known == null ? null : file(actor, known));
    }

    private ProductFile file(Actor actor, Known known) {
        EntityId entity = known.item().entity();
        boolean competent = scope.inspects(actor, entity);
        Optional<RegisterProduct> listed =
                register.ofProduct(known.item().product().value()).flatMap(entry -> register.byCode(entry.code()));
        EntityDetails details = producers.get(entity).details();
        return new ProductFile(
                competent,
                competent
                        ? orders.byNumber(known.orderNo()).map(one -> one.id()).orElse(null)
                        : null,
                listed.map(RegisterProduct::entry).orElse(null),
                listed.map(register::life).orElse(List.of()),
                goods.recalls(known.item().id(), MOST),
                matters.ofItem(known.item().id().value(), MOST),
                genuine.of(known.item().id()),
                details.address(),
                details.phone(),
                details.email());
    }
}
