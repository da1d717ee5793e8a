package vn.saolang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.saolang.kernel.VietnamTime;

/** The only fake inside: a clock that tests set. Starts on 01/09/2026, 08:00 in Viet Nam. */
public class SettableClock extends Clock {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private volatile Instant now = at(START, LocalTime.of(8, 0));

    public void setTo(LocalDate day) {
        setTo(day, LocalTime.of(8, 0));
    }

    /** A moment of the day in Viet Nam. */
    public void setTo(LocalDate day, LocalTime time) {
        now = at(day, time);
    }

    public void reset() {
        setTo(START);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(VietnamTime.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** Takes the place of the machine's clock. */
    @TestConfiguration
    public static class Setup {

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }
    }
}
