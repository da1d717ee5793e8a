package vn.saolang.idea.model.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Who came, as numbers; nobody is listed.
 *
 * @param households invited
 * @param present people who came
 * @param women among them
 * @param minority people of ethnic minorities among them
 */
public record Presence(
        @Nullable Integer households,
        @Nullable Integer present,
        @Nullable Integer women,
        @Nullable Integer minority) {}
