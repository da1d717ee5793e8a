package vn.saolang.stamp.app.hidden;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.suspicion.SuspicionRules;
import vn.saolang.stamp.model.hidden.TimedCount;
import vn.saolang.stamp.model.suspicion.Rules.MadeUp;

/**
 * Refuses whoever tries one made-up number after the other. A number is made up when its signature is wrong, which is told without
 * the database; one with a right signature is always answered and never counted, so a household never meets this.
 */
@Component
public class MadeUpCodes {

    private static final int MOST = 50_000;

    private final StampCodes codes;
    private final SuspicionRules rules;
    private final Tallies devices = new Tallies(MOST);
    private final Tallies networks = new Tallies(MOST);

    MadeUpCodes(StampCodes codes, SuspicionRules rules) {
        this.codes = codes;
        this.rules = rules;
    }

    /**
     * Counts a question.
     *
     * @param typed the code that is asked for
     * @param device passing hash of the device; null when devices cannot be told apart
     * @param network passing hash of the network of several households; null as {@code device}
     * @return how long to wait before it is answered; empty when it is answered now
     */
    public Optional<Duration> refuse(String typed, @Nullable Long device, @Nullable Long network, Instant at) {
        if (codes.read(typed).isPresent()) {
            return Optional.empty();
        }
        MadeUp rule = rules.at(at).madeUp();
        TimedCount byDevice = devices.add(device, at, rule.window());
        TimedCount byNetwork = networks.add(network, at, rule.window());
        if (byDevice.count() > rule.perDevice()) {
            return Optional.of(rest(byDevice, at, rule));
        }
        return byNetwork.count() > rule.perNetwork() ? Optional.of(rest(byNetwork, at, rule)) : Optional.empty();
    }

    private static Duration rest(TimedCount tally, Instant at, MadeUp rule) {
        Duration rest = Duration.between(at, tally.from().plus(rule.window()));
        return rest.toSeconds() < 1 ? Duration.ofSeconds(1) : rest;
    }
}
