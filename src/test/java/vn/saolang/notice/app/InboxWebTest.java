package vn.saolang.notice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.CalendarLinks;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.notice.store.MailStore;

/** Messages arrive once, are read by their owner only, and a mail server that fails hurts nobody. */
@WebTest
class InboxWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Notices notices;

    @Autowired
    Inbox inbox;

    @Autowired
    CalendarLinks calendars;

    @Autowired
    MailStore mail;

    @Autowired
    MessageSource messages;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    VietnamTime time;

    @Autowired
    JdbcClient jdbc;

    private Actor somebody(int number) {
        return people.a(Role.PRODUCER, "", 7000 + number);
    }

    private static NoticeDraft draft(String key, Actor... to) {
        List<UUID> accounts = java.util.Arrays.stream(to).map(Actor::account).toList();
        return new NoticeDraft(accounts, "notice.inbox.lead", List.of("7"), "/work", key);
    }

    @Test
    void aMessageArrivesOnceAndIsReadByOpeningIt() {
        Actor reader = somebody(1);
        Actor other = somebody(2);
        String key = "test:" + UUID.randomUUID();
        assertThat(notices.send(draft(key, reader, other))).isEqualTo(2);
        assertThat(notices.send(draft(key, reader))).isZero();
        assertThat(inbox.unread(reader)).isEqualTo(1);
        assertThat(mvc.get().uri("/inbox").with(people.as(reader)))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa đọc: 7");
        UUID message = inbox.of(reader, 0).items().getFirst().id();
        String opening = "/inbox/" + message + "/opening";
        assertThat(mvc.post().uri(opening).with(people.as(other)).with(csrf())).hasStatus(404);
        assertThat(inbox.unread(reader)).isEqualTo(1);
        assertThat(mvc.post().uri(opening).with(people.as(reader)).with(csrf()))
                .hasStatus(303)
                .hasHeader("Location", "/work");
        assertThat(inbox.unread(reader)).isZero();
        assertThat(inbox.unread(other)).isEqualTo(1);
        assertThat(mvc.post().uri("/inbox/reading").with(people.as(other)).with(csrf()))
                .hasStatus(303);
        assertThat(inbox.unread(other)).isZero();
    }

    @Test
    void nobodyReadsAnInboxWithoutAnAccount() {
        assertThat(mvc.get().uri("/inbox")).hasStatus3xxRedirection();
    }

    @Test
    void aWrongMailAddressIsShownAgain() {
        assertThat(mvc.post()
                        .uri("/inbox/mail-address")
                        .param("address", "nobody at home")
                        .with(people.as(somebody(3)))
                        .with(csrf()))
                .hasStatus(422);
        assertThat(inbox.addressOf(somebody(3))).isEmpty();
    }

    @Test
    void mailIsSentOnceAndAFailingServerIsAskedAgainLater() throws Exception {
        Actor reader = somebody(4);
        inbox.keepAddress(reader, "reader@example.vn");
        String key = "test:" + UUID.randomUUID();
        try (MailServer server = new MailServer()) {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.port());
            DeliverMail post =
                    new DeliverMail(mail, sender, messages, transaction, time, "ocop@example.vn", "http://here");
            server.refuse(true);
            assertThat(notices.send(draft(key, reader))).isEqualTo(1);
            assertThat(post.deliver()).isZero();
            assertThat(tried(key)).isEqualTo(1);
            assertThat(inbox.unread(reader)).isEqualTo(1);
            // not asked again before its time
            assertThat(post.deliver()).isZero();
            assertThat(tried(key)).isEqualTo(1);
            server.refuse(false);
            jdbc.sql("update notice.mail set next_at = :now")
                    .param("now", time.now().minus(Duration.ofSeconds(1)).atOffset(java.time.ZoneOffset.UTC))
                    .update();
            assertThat(post.deliver()).isEqualTo(1);
            assertThat(post.deliver()).isZero();
            assertThat(server.letters()).hasSize(1).first().asString().contains("reader@example.vn");
        } finally {
            inbox.keepAddress(reader, "");
        }
    }

    @Test
    void withoutAMailServerTheInboxIsAll() {
        DeliverMail post =
                new DeliverMail(mail, (JavaMailSenderImpl) null, messages, transaction, time, "", "http://here");
        assertThat(post.isOn()).isFalse();
        assertThat(post.deliver()).isZero();
    }

    @Test
    void aCalendarAddressWorksUntilItIsRevokedOrRenewed(@Autowired KeepCalendarLink links) {
        Actor owner = somebody(5);
        String first = links.make(owner);
        assertThat(calendars.accountOf(first)).contains(owner.account());
        String second = links.make(owner);
        assertThat(calendars.accountOf(first)).isEmpty();
        assertThat(calendars.accountOf(second)).contains(owner.account());
        assertThat(jdbc.sql("select count(*) from notice.calendar_link where token_hash like :t")
                        .param("t", "%" + second + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mvc.post().uri("/calendar/revocation").with(people.as(owner)).with(csrf()))
                .hasStatus(303);
        assertThat(calendars.accountOf(second)).isEmpty();
        assertThat(mvc.get().uri("/calendar").with(people.as(owner))).hasStatusOk();
    }

    private int tried(String key) {
        return jdbc.sql("""
                        select m.attempts from notice.mail m join notice.message n on n.id = m.message_id
                        where n.dedupe_key = :key
                        """).param("key", key).query(Integer.class).single();
    }
}
