package vn.saolang.intake.app;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works on lists in the background, some lines at a time; what a restart interrupts goes on where it stood. */
@Component
public class WorkBatches {

    private static final Logger LOG = LoggerFactory.getLogger(WorkBatches.class);

    /** Lines of one transaction. */
    static final int CHUNK = 500;

    private final WorkChunk chunk;

    WorkBatches(WorkChunk chunk) {
        this.chunk = chunk;
    }

    /** Works until no list waits. */
    @Scheduled(initialDelay = 6, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    public void run() {
        while (step()) {
            // the next chunk
        }
    }

    /** One chunk; false when no list waits, or another node works on the only one. */
    public boolean step() {
        try {
            return chunk.work(CHUNK);
        } catch (RuntimeException failed) {
            LOG.error("Some lines of a list could not be worked on; they are tried one by one", failed);
            return oneByOne();
        }
    }

    /** A single bad line does not hold up the others. */
    private boolean oneByOne() {
        for (int line = 0; line < CHUNK; line++) {
            try {
                if (!chunk.work(1)) {
                    return false;
                }
            } catch (RuntimeException failed) {
                LOG.error("A line of a list could not be worked on and is put aside", failed);
                chunk.giveUpOne();
            }
        }
        return true;
    }
}
