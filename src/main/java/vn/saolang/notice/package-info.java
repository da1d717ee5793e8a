/**
 * Messages to accounts: in the application, by mail where an installation has a mail server, and as a calendar.
 *
 * <p>Purpose: tell each person once what they have to know, without ever failing the act that caused it.<br>
 * Owns: messages with what was read, mail addresses and the mail still to be sent, secrets of calendar addresses.<br>
 * Offers: {@link vn.saolang.notice.Notices}, {@link vn.saolang.notice.CalendarLinks}.<br>
 * Publishes: nothing.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
@NullMarked
package vn.saolang.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
