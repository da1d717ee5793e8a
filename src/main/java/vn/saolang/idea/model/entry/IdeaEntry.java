package vn.saolang.idea.model.entry;

import java.time.Instant;

/**
 * One line of an idea's history.
 *
 * @param note what was said with it; may be empty
 * @param who name of the account
 */
public record IdeaEntry(Instant at, IdeaAction action, String note, String who) {}
