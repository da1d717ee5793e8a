package vn.saolang.recognition.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.recognition.Recognitions;
import vn.saolang.recognition.past.PastDay;
import vn.saolang.recognition.past.PastProduct;
import vn.saolang.recognition.past.PastRecognition;
import vn.saolang.regulation.Authority;
import vn.saolang.territory.UnitRef;

/** "Was it four stars on that day?": yes and no only when it is certain (26/2026 Điều 4.3, 12.1, 12.3). */
@WebTest
class PointInTimeWebTest {

    @Autowired
    Register register;

    @Autowired
    Recognitions recognitions;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void today() {
        clock.reset();
    }

    private String product(PastRecognition... history) {
        String id = "p-" + UUID.randomUUID();
        recognitions.list(new PastProduct(
                id,
                "A product",
                "An entity",
                "QD26-11",
                new UnitRef("19", LocalDate.of(2025, 7, 1)),
                "Thái Nguyên",
                "",
                "test",
                false,
                List.of(history)));
        return id;
    }

    private static PastRecognition recognised(int stars, String decided) {
        return withdrawn(stars, decided, null);
    }

    private static PastRecognition withdrawn(int stars, String decided, @Nullable LocalDate on) {
        return new PastRecognition(
                stars,
                Authority.PROVINCE,
                null,
                null,
                "1/QĐ",
                null,
                PastDay.parse(decided),
                on,
                on == null ? null : "no longer produced",
                "test");
    }

    @ParameterizedTest(name = "on {0}, {1} stars: {2}, {3}")
    @CsvSource({
        // 3 stars from 10/07/2023, upgraded to 4 on 15/01/2025
        "2023-07-09, 3, NO, NOT_YET",
        "2023-07-10, 3, YES, HELD",
        "2023-07-10, 4, NO, OTHER_STARS",
        "2025-01-14, 3, YES, HELD",
        "2025-01-15, 3, NO, OTHER_STARS",
        "2025-01-15, 4, YES, HELD",
        "2028-01-14, 4, YES, HELD",
        "2028-01-15, 4, NO, EXPIRED",
    })
    void knownToTheDay(LocalDate on, int stars, String answer, String reason) {
        String code = product(recognised(3, "2023-07-10"), recognised(4, "2025-01-15"));
        StarAnswer told = register.at(code, on, stars).orElseThrow();
        assertThat(told.answer().name() + " " + told.reason()).isEqualTo(answer + " " + reason);
    }

    @ParameterizedTest(name = "on {0}, {1} stars: {2}, {3}")
    @CsvSource({
        // 4 stars, some day of 2025
        "2024-12-31, 4, NO, NOT_YET",
        "2025-06-01, 4, NOT_KNOWN, DAY_NOT_KNOWN",
        "2025-06-01, 5, NO, OTHER_STARS",
        "2025-12-31, 4, YES, HELD",
        "2027-12-31, 4, YES, HELD",
        "2028-06-01, 4, NOT_KNOWN, DAY_NOT_KNOWN",
        "2028-12-31, 4, NO, EXPIRED",
    })
    void knownToTheYear(LocalDate on, int stars, String answer, String reason) {
        StarAnswer told = register.at(product(recognised(4, "2025")), on, stars).orElseThrow();
        assertThat(told.answer().name() + " " + told.reason()).isEqualTo(answer + " " + reason);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-07-09, HELD",
        "2026-07-10, EXTENDED",
        "2027-01-05, EXTENDED",
        "2027-01-06, EXPIRED",
    })
    void extendedByTheTransition(LocalDate on, String reason) {
        StarAnswer told = register.at(product(recognised(4, "2023-07-10")), on).orElseThrow();
        assertThat(told.reason()).hasToString(reason);
    }

    @Test
    void aWithdrawnCertificateHeldUntilTheDayBefore() {
        String code = product(withdrawn(4, "2025-01-15", LocalDate.of(2026, 6, 10)));
        assertThat(register.at(code, LocalDate.of(2026, 6, 9)).orElseThrow().stars())
                .isEqualTo(4);
        assertThat(register.at(code, LocalDate.of(2026, 6, 10)).orElseThrow().reason())
                .isEqualTo(StarAnswer.Reason.ENDED);
    }

    @Test
    void theLifeIsOneLineOfTime() {
        String code = product(recognised(3, "2022-03-01"), recognised(4, "2023-07-10"));
        assertThat(register.life(register.byCode(code).orElseThrow()))
                .extracting(LifeEvent::kind)
                .containsExactly(LifeEvent.Kind.EXTENDED, LifeEvent.Kind.UPGRADE, LifeEvent.Kind.FIRST);
    }

    @Test
    void thePageAndTheApiAnswerPlainly() {
        String code = product(recognised(4, "2025"));
        assertThat(mvc.get().uri("/register/" + code + "?on=2025-06-01&stars=4"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa rõ.");
        assertThat(mvc.get().uri("/register/" + code + "?on=yesterday"))
                .hasStatusOk()
                .bodyText()
                .contains("Không đọc được");
        assertThat(mvc.get().uri("/api/v1/register/" + code + "?on=2026-01-01"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.stars")
                .isEqualTo(4);
        assertThat(mvc.get().uri("/api/v1/register/" + code + "?on=x&stars=9"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors.length()")
                .isEqualTo(2);
        assertThat(mvc.get().uri("/api/v1/register/none-such?on=2026-01-01")).hasStatus(404);
    }
}
