package vn.saolang.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.saolang.evaluation.model.minutes.MinutesLifecycle;
import vn.saolang.evaluation.model.sample.SampleLifecycle;
import vn.saolang.evaluation.model.tasting.TastingLifecycle;
import vn.saolang.evaluation.model.team.TeamLifecycles;
import vn.saolang.evaluation.model.vote.MotionLifecycle;
import vn.saolang.kernel.Lifecycle;

/** The committed pages show the tables of the code. To renew one, replace it by what the failure prints. */
class LifecyclesTest {

    @Test
    void thePagesAreNotStale() throws IOException {
        compare("council.md", Lifecycles.COUNCIL);
        compare("session-product.md", Lifecycles.PRODUCT);
        compare("minutes.md", MinutesLifecycle.MINUTES);
        compare("team-request.md", TeamLifecycles.REQUEST);
        compare("motion.md", MotionLifecycle.MOTION);
        compare("sample.md", SampleLifecycle.SAMPLE);
        compare("tasting.md", TastingLifecycle.TABLE_OF_STEPS);
    }

    private static void compare(String page, Lifecycle<?, ?> table) throws IOException {
        assertThat(table.toMarkdown()).isEqualTo(Files.readString(Path.of("docs/states", page)));
    }
}
