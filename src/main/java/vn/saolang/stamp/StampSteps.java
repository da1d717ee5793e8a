package vn.saolang.stamp;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.area.AreaId;
import vn.saolang.stamp.app.code.MintStamps;
import vn.saolang.stamp.app.ledger.ActivateStamps;
import vn.saolang.stamp.app.ledger.ApplyStamps;
import vn.saolang.stamp.app.ledger.DeliverStamps;
import vn.saolang.stamp.app.ledger.MovePrinted;
import vn.saolang.stamp.app.order.OrderStamps;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.app.quota.DecidePlan;
import vn.saolang.stamp.app.quota.DeclarePlan;
import vn.saolang.stamp.model.ledger.TypedRun;
import vn.saolang.stamp.model.order.OrderDraft;
import vn.saolang.stamp.model.quota.PlanDraft;
import vn.saolang.stamp.model.quota.Source;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;

/** The way of stamps through the verbs, step by step, for those that need stamps far along: the demo world and tests. */
@Component
public class StampSteps {

    private final DeclarePlan plans;
    private final DecidePlan decisions;
    private final OrderStamps ordering;
    private final Orders orders;
    private final MintStamps minting;
    private final MovePrinted printing;
    private final DeliverStamps delivering;
    private final ApplyStamps applying;
    private final ActivateStamps activating;

    StampSteps(
            DeclarePlan plans,
            DecidePlan decisions,
            OrderStamps ordering,
            Orders orders,
            MintStamps minting,
            MovePrinted printing,
            DeliverStamps delivering,
            ApplyStamps applying,
            ActivateStamps activating) {
        this.plans = plans;
        this.decisions = decisions;
        this.ordering = ordering;
        this.orders = orders;
        this.minting = minting;
        this.printing = printing;
        this.delivering = delivering;
        this.applying = applying;
        this.activating = activating;
    }

    /**
     * Declares how much of an area's material goes into the item this year, and has the office approve it.
     *
     * @param material in the base unit of the area's capacity
     * @param yield of the product from one of the material
     */
    public void plan(
            Actor by, Actor office, ItemId item, int year, AreaId area, BigDecimal material, BigDecimal yield) {
        UUID plan = plans.declare(
                by,
                item,
                new PlanDraft(year, yield, "Theo sổ chế biến năm trước", Map.of(Source.area(area.value()), material)));
        decisions.approve(office, plan, "");
    }

    /** Orders and mints; the orderer takes it that the stock may outlive the certificate. */
    public OrderId order(Actor by, ItemId item, int year, int quantity, boolean hidden) {
        OrderId order = ordering.order(by, new OrderDraft(item, year, quantity, hidden, true));
        minting.mint(by, order);
        return order;
    }

    /** The first {@code many} stamps of a minted roll are printed and in the producer's hands. */
    public void deliver(Actor by, OrderId order, int many) {
        printing.move(by, orders.get(by, order), 1, many);
        delivering.deliver(by, order, TypedRun.of(1, many));
    }

    /** Puts a run of delivered stamps on packages of a lot. */
    public void apply(Actor by, OrderId order, int from, int to, LotId lot) {
        applying.apply(by, order, TypedRun.of(from, to), lot.toString(), true);
    }

    /** The packages of a run may be sold. */
    public void activate(Actor by, OrderId order, int from, int to) {
        activating.activate(by, order, TypedRun.of(from, to));
    }
}
