package vn.saolang.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.saolang.evaluation.model.Lifecycles.ProductAction;
import vn.saolang.kernel.Lifecycle.Step;

/** Every path through the table of a product in a session: nobody gets to a result but through opened scoring. */
class LifecycleWalkTest {

    @Test
    void everyPathToAResultPassesThroughOpenScoring() {
        Random random = new Random(26);
        for (int walk = 0; walk < 2000; walk++) {
            List<ProductState> path = new ArrayList<>(List.of(ProductState.WAITING));
            while (path.size() < 12) {
                ProductState now = path.getLast();
                List<Step<ProductState, ProductAction>> open = Lifecycles.PRODUCT.steps().stream()
                        .filter(step -> step.from() == now)
                        .toList();
                if (open.isEmpty()) {
                    break;
                }
                path.add(open.get(random.nextInt(open.size())).to());
            }
            if (path.getLast().concluded()) {
                assertThat(path.get(path.size() - 2)).isEqualTo(ProductState.OPEN);
            }
        }
    }

    @Test
    void whatIsOverStaysOver() {
        assertThat(Lifecycles.PRODUCT.steps()).noneMatch(step -> step.from().over());
    }
}
