package vn.saolang.stamp.web.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.WebTest;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.code.StampCodes;

/** Enumeration over the network: made-up numbers get 429 with the time to wait, right ones an answer. */
@WebTest
class MadeUpGuardWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StampCodes codes;

    @Test
    void manyMadeUpNumbersAreRefusedAndARightOneIsAnswered() {
        for (int i = 0; i < 20; i++) {
            assertThat(ask("00000000000000000000", "203.0.113.7")).hasStatusOk();
        }
        assertThat(ask("00000000000000000000", "203.0.113.7"))
                .hasStatus(429)
                .hasHeader("Retry-After", "600")
                .bodyText()
                .contains("/errors/too-many");
        assertThat(ask(codes.write(new StampSerial(42)), "203.0.113.7")).hasStatusOk();
        assertThat(ask("00000000000000000000", "203.0.113.8"))
                .as("the neighbour")
                .hasStatusOk();
    }

    @Test
    void aProxyThatDoesNotSayForWhomItAsksLocksNobodyOut() {
        for (int i = 0; i < 30; i++) {
            assertThat(ask("00000000000000000000", "127.0.0.1")).hasStatusOk();
        }
    }

    private MvcTestResult ask(String code, String from) {
        return mvc.get()
                .uri("/api/v1/stamps/{code}/verdict", code)
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .exchange();
    }
}
