package vn.saolang.demo.app.cycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.declaration.DeclarationSteps;
import vn.saolang.declaration.HalfYear;
import vn.saolang.demo.app.DemoChapter;
import vn.saolang.demo.app.DemoPeople;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.recognition.register.Register;

/** Declarations of the co-operative's recognised tea: two half-years the commune accepted, and one that waits for it. */
@Component
@Order(57)
class DemoDeclarations implements DemoChapter {

    private final DemoPeople people;
    private final Producers producers;
    private final Products products;
    private final Register register;
    private final DeclarationSteps steps;
    private final VietnamTime time;

    DemoDeclarations(
            DemoPeople people,
            Producers producers,
            Products products,
            Register register,
            DeclarationSteps steps,
            VietnamTime time) {
        this.people = people;
        this.producers = producers;
        this.products = products;
        this.register = register;
        this.steps = steps;
        this.time = time;
    }

    @Override
    public void load() {
        Actor coop = people.actor("producer");
        Actor officer = people.actor("commune-officer");
        List<ProductSummary> recognised = products
                .of(producers.of(coop).getFirst().id())
                .stream()
                .filter(one -> register.ofProduct(one.id().value())
                        .filter(line -> line.standing() != null)
                        .isPresent())
                .toList();
        HalfYear last = HalfYear.of(time.today()).previous();
        ProductSummary tea = recognised.getFirst();
        steps.accept(officer, steps.send(coop, tea.id(), last.yearBefore(), figures("1.150", "402,5", "18", "6,2")));
        steps.accept(officer, steps.send(coop, tea.id(), last.previous(), figures("1.420", "511,2", "19", "6,4")));
        steps.send(coop, tea.id(), last, figures("1.280", "460,8", "19", "6,5"));
    }

    private static Map<String, String> figures(String output, String revenue, String labour, String wage) {
        Map<String, String> typed = new HashMap<>();
        typed.put("unit", "KG");
        typed.put("output", output);
        typed.put("capacity", "3.500");
        typed.put("revenue", revenue);
        typed.put("labour", labour);
        typed.put("women", "12");
        typed.put("minority", "4");
        typed.put("trained", "9");
        typed.put("wage", wage);
        typed.put("markets", "PROVINCE;COUNTRY");
        typed.put("channels", "OWN_PLACE;OCOP_POINT;E_COMMERCE;FAIR");
        typed.put("material", "100");
        return typed;
    }
}
