package vn.saolang.stamp.app.sms;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.app.hidden.Tallies;
import vn.saolang.stamp.app.log.Devices;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.sms.SmsAccess;
import vn.saolang.stamp.model.sms.SmsAnswer;
import vn.saolang.stamp.model.sms.SmsMessage;
import vn.saolang.stamp.store.sms.SmsSeenStore;

/**
 * Answers a text message about a stamp, once. The phone number is only handed back to the gateway; to count how often one asks, its
 * passing hash is enough.
 */
@Component
public class AnswerSms {

    private static final Duration HOUR = Duration.ofHours(1);
    /** Longer than gateways go on bringing a message that was not taken. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final int MOST_PHONES = 50_000;

    private final SmsSeenStore seen;
    private final Devices devices;
    private final CheckBySms checking;
    private final SmsGateway gateway;
    private final VietnamTime time;
    private final Tallies phones = new Tallies(MOST_PHONES);

    AnswerSms(SmsSeenStore seen, Devices devices, CheckBySms checking, SmsGateway gateway, VietnamTime time) {
        this.seen = seen;
        this.devices = devices;
        this.checking = checking;
        this.gateway = gateway;
        this.time = time;
    }

    /**
     * Answers, unless it did before or this phone asks too often. All is one transaction: when the gateway does not take the answer,
     * a check of a hidden code is not counted either, and the message may be brought again.
     *
     * @param words puts an answer into at most 160 characters
     * @throws SmsNotSent when the gateway does not take the answer
     */
    @Transactional
    public void answer(SmsMessage message, SmsAccess access, Function<SmsAnswer, String> words) {
        Instant now = time.now();
        if (!seen.add(message.idHash(), now)) {
            return;
        }
        Long phone = devices.hash("phone " + message.from());
        if (isTooOften(phone, now, access)) {
            return;
        }
        SmsAnswer answer = checking.check(message.text(), new Scanning(now, ScanChannel.SMS, null, phone));
        gateway.send(message.from(), words.apply(answer));
    }

    private boolean isTooOften(@Nullable Long phone, Instant now, SmsAccess access) {
        return phones.add(phone, now, HOUR).count() > access.perHour();
    }

    /** Forgets which messages were answered; gives how many. */
    @Scheduled(cron = "0 50 2 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public int forget() {
        return seen.forget(time.now().minus(KEPT));
    }
}
