package vn.saolang.dossier.web.tracking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;

/** Counts attempts by address and by code, so that neither can be guessed; remembers a bounded number of each. */
@Component
class Attempts {

    static final int A_CODE = 10;
    static final int AN_ADDRESS = 30;
    private static final int REMEMBERED = 50_000;

    private final Cache<String, AtomicInteger> codes;
    private final Cache<String, AtomicInteger> addresses;

    Attempts(VietnamTime time) {
        codes = counters(time, Duration.ofHours(1));
        addresses = counters(time, Duration.ofMinutes(10));
    }

    private static Cache<String, AtomicInteger> counters(VietnamTime time, Duration span) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(time.now().toEpochMilli()))
                .expireAfterWrite(span)
                .build();
    }

    /** Counts an attempt; false when there were too many from the address, or for the code from anywhere. */
    boolean allowed(String address, String code) {
        int byAddress = addresses.get(address, _ -> new AtomicInteger()).incrementAndGet();
        int byCode = codes.get(code, _ -> new AtomicInteger()).incrementAndGet();
        return byAddress <= AN_ADDRESS && byCode <= A_CODE;
    }
}
