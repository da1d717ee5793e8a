package vn.saolang.demo.app;

import java.time.Instant;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.demo.store.LoadedStore;
import vn.saolang.kernel.VietnamTime;

/** Loads the demo world on the first start of a demo installation, all of it or nothing. */
@Component
@Order(100)
@ConditionalOnProperty(name = "saolang.demo", havingValue = "true")
public class LoadDemoWorld implements ApplicationRunner {

    private final LoadedStore loaded;
    private final VietnamTime time;
    private final List<DemoChapter> chapters;
    private final ApplicationEventPublisher events;

    LoadDemoWorld(LoadedStore loaded, VietnamTime time, List<DemoChapter> chapters, ApplicationEventPublisher events) {
        this.loaded = loaded;
        this.time = time;
        this.chapters = chapters;
        this.events = events;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        load();
    }

    /** Loads it unless it was; says whether it did. */
    @Transactional
    public boolean load() {
        if (!loaded.mark(time.now())) {
            return false;
        }
        chapters.forEach(DemoChapter::load);
        events.publishEvent(new Loaded(time.now()));
        return true;
    }

    /** The demo world was loaded just now. */
    record Loaded(Instant at) {}
}
