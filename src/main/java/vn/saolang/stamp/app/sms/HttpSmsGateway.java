package vn.saolang.stamp.app.sms;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.model.sms.SmsAccess;
import vn.saolang.stamp.store.sms.SmsFile;

/** A gateway that takes messages as a posted form with the fields {@code to} and {@code text}, as most do or can be told to. */
@Component
class HttpSmsGateway implements SmsGateway {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int SUCCESS = 2;

    private final SmsFile file;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    HttpSmsGateway(SmsFile file) {
        this.file = file;
    }

    @Override
    public void send(String to, String text) {
        SmsAccess access = file.read().orElseThrow(() -> new SmsNotSent("there is no gateway"));
        try {
            HttpResponse<Void> told = http.send(request(access, to, text), BodyHandlers.discarding());
            if (told.statusCode() / 100 != SUCCESS) {
                throw new SmsNotSent("the gateway answers " + told.statusCode());
            }
        } catch (IOException away) {
            throw new SmsNotSent("the gateway is away: " + away.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new SmsNotSent("stopping");
        }
    }

    private static HttpRequest request(SmsAccess access, String to, String text) {
        HttpRequest.Builder request = HttpRequest.newBuilder(access.url())
                .timeout(ANSWER)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                .POST(BodyPublishers.ofString("to=" + encoded(to) + "&text=" + encoded(text)));
        if (!access.key().isEmpty()) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + access.key());
        }
        return request.build();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
