package vn.saolang.notice.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.store.MailStore;

/**
 * Hands queued messages to the mail server, where the installation has one ({@code spring.mail.host}); otherwise they wait
 * in the inbox only. A server that fails is asked again later, each time after twice as long, eight times in all.
 */
@Component
public class DeliverMail {

    static final int MOST_ATTEMPTS = 8;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final int LONGEST_ERROR = 500;

    private final MailStore mail;
    private final @Nullable JavaMailSender sender;
    private final MessageSource messages;
    private final TransactionOperations transaction;
    private final VietnamTime time;
    private final String from;
    private final String base;

    @Autowired
    DeliverMail(
            MailStore mail,
            ObjectProvider<JavaMailSender> sender,
            MessageSource messages,
            TransactionOperations transaction,
            VietnamTime time,
            @Value("${saolang.mail.from:}") String from,
            @Value("${saolang.base-url}") String base) {
        this(mail, sender.getIfAvailable(), messages, transaction, time, from, base);
    }

    /** With the sender given; null when the installation has no mail server. */
    DeliverMail(
            MailStore mail,
            @Nullable JavaMailSender sender,
            MessageSource messages,
            TransactionOperations transaction,
            VietnamTime time,
            String from,
            String base) {
        this.mail = mail;
        this.sender = sender;
        this.messages = messages;
        this.transaction = transaction;
        this.time = time;
        this.from = from;
        this.base = base;
    }

    /** Whether messages go out by mail at all. */
    public boolean isOn() {
        return sender != null;
    }

    /** Sends what is due, one transaction a mail; gives how many were sent. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    public int deliver() {
        int sent = 0;
        while (sender != null) {
            Boolean done = transaction.execute(_ -> mail.next(time.now())
                    .map(one -> attempt(Objects.requireNonNull(sender), one))
                    .orElse(null));
            if (done == null) {
                break;
            }
            sent += done ? 1 : 0;
        }
        return sent;
    }

    private boolean attempt(JavaMailSender server, MailStore.Mail one) {
        try {
            server.send(letter(one));
            mail.sent(one.message(), time.now());
            return true;
        } catch (MailException failed) {
            fail(one, String.valueOf(failed.getMessage()));
            return false;
        }
    }

    private void fail(MailStore.Mail one, String error) {
        String shown = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        if (one.attempts() + 1 >= MOST_ATTEMPTS) {
            mail.gaveUp(one.message(), shown, time.now());
        } else {
            mail.failed(one.message(), shown, time.now().plus(FIRST_PAUSE.multipliedBy(1L << one.attempts())));
        }
    }

    private SimpleMailMessage letter(MailStore.Mail one) {
        Locale vietnamese = Locale.of("vi");
        String line = messages.getMessage(one.titleKey(), one.args().toArray(), vietnamese);
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setTo(one.address());
        if (!from.isBlank()) {
            letter.setFrom(from);
        }
        letter.setSubject(messages.getMessage("notice.mail.subject", new Object[] {line}, vietnamese));
        letter.setText(messages.getMessage("notice.mail.text", new Object[] {line, base + one.url()}, vietnamese));
        return letter;
    }
}
