/** How long certificates hold: extension by the transition, reminders before their end, calendars. */
@NullMarked
package vn.saolang.recognition.app.validity;

import org.jspecify.annotations.NullMarked;
