package vn.saolang.stamp.web.sms;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.saolang.kernel.Access;
import vn.saolang.stamp.app.sms.AnswerSms;
import vn.saolang.stamp.app.sms.SmsNotSent;
import vn.saolang.stamp.model.sms.SmsAccess;
import vn.saolang.stamp.model.sms.SmsMessage;
import vn.saolang.stamp.store.sms.SmsFile;

/** Takes text messages from the gateway, which says a secret instead of signing in. */
@RestController
class SmsController {

    private static final Logger LOG = LoggerFactory.getLogger(SmsController.class);

    private final SmsFile file;
    private final AnswerSms answering;
    private final SmsWords words;

    SmsController(SmsFile file, AnswerSms answering, SmsWords words) {
        this.file = file;
        this.answering = answering;
        this.words = words;
    }

    /** Answers 404 where there is no gateway, 403 to who is not it, 422 to half a message, 503 when it should bring it again. */
    @Access(anyone = true)
    @PostMapping("/sms/inbound")
    ResponseEntity<Void> inbound(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String secret,
            @RequestHeader(name = "X-Sms-Secret", defaultValue = "") String told) {
        SmsAccess access = file.read().orElse(null);
        if (access == null) {
            return status(HttpStatus.NOT_FOUND);
        }
        if (!access.admits(told.isEmpty() ? secret : told)) {
            return status(HttpStatus.FORBIDDEN);
        }
        SmsMessage message = new SmsMessage(from, text, id);
        return message.isComplete() ? answer(message, access) : status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ResponseEntity<Void> answer(SmsMessage message, SmsAccess access) {
        Locale locale = SmsWords.languageOf(message.text());
        try {
            answering.answer(message, access, answer -> words.of(answer, locale));
            return status(HttpStatus.NO_CONTENT);
        } catch (SmsNotSent away) {
            LOG.warn("A text message was not answered: {}", away.getMessage());
            return status(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private static ResponseEntity<Void> status(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
